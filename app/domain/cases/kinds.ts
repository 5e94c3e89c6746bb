/** What a file is to its case: the Word file it came from, a figure of the text, or supporting material. */
export const attachmentKinds = ["word-source", "figure", "document"] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

export const formalityOutcomes = ["admitted", "returned", "refused"] as const;
export type FormalityOutcome = (typeof formalityOutcomes)[number];

/** Why cases are sent back, in the order of practice; the officer adds words of their own. */
export const returnReasons = [
  "wrong-category",
  "no-copyright-statement",
  "section-missing",
  "over-length",
  "too-short",
  "images-too-few",
  "images-too-small",
  "images-without-captions",
  "no-seal",
  "name-not-as-on-seal",
  "animation-or-macros",
  "identity-shown",
  "other",
] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** What the institution declares when it hands a case in. */
export const declarationKeys = ["truthful", "rights-cleared", "no-violation", "agrees-to-publication"] as const;

export const blindCopyStates = ["draft", "confirmed"] as const;
export type BlindCopyState = (typeof blindCopyStates)[number];

/** How a part of a draft came to say what it says. */
export const partStateCauses = ["typed", "joined", "imported", "restored"] as const;
export type PartStateCause = (typeof partStateCauses)[number];

/** What someone says of a case that was sent round inside its institution. */
export const approvalOutcomes = ["approved", "sent-back"] as const;
export type ApprovalOutcome = (typeof approvalOutcomes)[number];
