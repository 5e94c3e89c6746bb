/** What the server has where it has not what was expected: the text of whoever saved last. */
export interface StoredPart {
  rev: number;
  content: unknown;
  savedAt: Date;
  /** Who saved it; null where nobody is named. */
  by: string | null;
}

/** A text beside the person's own, to choose from. */
export interface OtherText extends StoredPart {
  /** Nobody's on the server: the person's own words, which an earlier page could not save. */
  isFound?: boolean;
}

/** How sending a part ended. */
export type SaveAnswer =
  | { kind: "stored"; rev: number; savedAt: Date }
  /** `message` where the server was reached and said why it cannot keep anything now. */
  | { kind: "unreachable"; message?: string }
  | { kind: "signed-out" }
  | { kind: "stale"; stored: StoredPart }
  | { kind: "refused"; message: string };

/** A part to save: over which `rev`, and whether it holds another's changes too. */
export interface PartToSend {
  rev: number;
  content: unknown;
  isJoined: boolean;
}

export type SendPart = (part: string, what: PartToSend) => Promise<SaveAnswer>;
