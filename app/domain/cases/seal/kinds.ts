/** Parts of an application form: A the application with the institution's seal, B a recommending body's opinion with its own. */
export const formParts = ["A", "B"] as const;
export type FormPart = (typeof formParts)[number];

/** How far one file of a sealed form has come: it is being read, then it counts or it does not. */
export const scanStates = ["reading", "accepted", "refused"] as const;
export type ScanState = (typeof scanStates)[number];

/**
 * What was found in a sealed form that came back. `unchanged`: of this very version; `still-valid`: of an earlier one that
 * the call lets stand; `changed-after-seal`: the content is no longer the sealed one; `new-seal-asked`: the call asks for a
 * new one after every return; `forged`: its code does not belong to what was handed in; `by-eye`: an officer looked.
 */
export const scanVerdicts = [
  "unchanged",
  "still-valid",
  "changed-after-seal",
  "new-seal-asked",
  "other-case",
  "other-part",
  "forged",
  "no-code",
  "unreadable",
  "by-eye",
] as const;
export type ScanVerdict = (typeof scanVerdicts)[number];

/** One page of a file as it was read. */
export interface ScanPage {
  /** The page as a picture, for the officer; null where it could not be made. */
  fileId: string | null;
  /** What its code said, as written; null without a readable one. */
  code: string | null;
  /** Whether something red stands on it, as seals do. Copies in black and white have none. */
  hasRed: boolean;
}
