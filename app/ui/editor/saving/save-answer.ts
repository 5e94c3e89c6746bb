/** What the server has where it has not what was expected: the text of whoever saved last. */
export interface StoredPart {
  rev: number;
  content: unknown;
  savedAt: Date;
  /** Who saved it; null where nobody is named. */
  by: string | null;
}

/** How sending a part ended. */
export type SaveAnswer =
  | { kind: "stored"; rev: number; savedAt: Date }
  | { kind: "unreachable" }
  | { kind: "signed-out" }
  | { kind: "stale"; stored: StoredPart }
  | { kind: "refused"; message: string };

export type SendPart = (part: string, rev: number, content: unknown) => Promise<SaveAnswer>;
