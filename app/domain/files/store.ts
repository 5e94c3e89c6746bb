/** Where the bytes of files live, named by their SHA-256. Never called inside a transaction. */
export interface BlobStore {
  /** Keeps the bytes durably and answers their name. */
  put(bytes: Uint8Array): Promise<{ sha256: string; size: number }>;
  /** Takes over a finished file of the same file system under its known name. */
  adopt(path: string, sha256: string): Promise<void>;
  read(sha256: string): Promise<Buffer>;
  /** The file's place on this machine, for streaming and for child processes. */
  path(sha256: string): string;
  /** When these bytes were last handed in; nothing when they are not here. */
  keptSince(sha256: string): Promise<Date | null>;
  has(sha256: string): Promise<boolean>;
  remove(sha256: string): Promise<void>;
}
