/** Who and where a case comes from: what must not be read in its blind copy. */
export interface Identities {
  /** Full names as on the seal, and every other name in use. */
  institutionNames: string[];
  /** Regions of the institution, with or without their higher levels: 上海市浦东新区. */
  places: string[];
  authors: string[];
  /** Telephone numbers, e-mail addresses and postal addresses. */
  contacts: string[];
  /** 统一社会信用代码 and other numbers that identify the institution. */
  codes: string[];
}

/** What stands in a blind copy instead. */
export const maskWords = {
  institution: "【本院】",
  place: "【本地】",
  author: "【作者】",
  contact: "【联系方式】",
  code: "【代码】",
} as const;

/** One wording to look for. `sure` is false where it may well be an ordinary word, for the officer to look at. */
export interface IdentityTerm {
  text: string;
  replacedBy: string;
  sure: boolean;
}
