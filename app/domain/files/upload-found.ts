/** Bytes the portal keeps beside a file: a picture as it was handed in, where it is kept in another format. */
interface KeptOriginal {
  sha256: string;
  type: string;
  size: number;
}

/** What the ingest found in an upload's content. */
export interface UploadFound {
  /** Bytes of what is kept, where that is not what was sent. */
  size: number;
  /** Of a PDF. */
  pages: number | null;
  original: KeptOriginal | null;
  /** No virus scanner answered yet. */
  isUnscanned: boolean;
}
