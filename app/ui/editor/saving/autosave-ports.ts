import type { Mirror } from "./mirror";
import type { SendPart } from "./save-answer";

export interface PartToKeep {
  name: string;
  rev: number;
  savedAt: Date | null;
  content: unknown;
}

export interface AutosavePorts {
  send: SendPart;
  mirror: Mirror;
  /** Whether two contents of a part say the same. */
  isSame: (part: string, one: unknown, other: unknown) => boolean;
  /** Joins two texts that come from `base`; null where a person has to choose. */
  merge: (part: string, base: unknown, mine: unknown, theirs: unknown) => unknown;
  /** Puts a text into an open editor, cursor and all; false where the part has to be drawn anew. */
  show?: (part: string, content: unknown) => boolean;
}
