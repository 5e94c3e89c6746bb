import type { Author, CaseContent } from "#app/domain/cases/content";

/** The institution's account, as it stands when the form is printed. */
export interface FormInstitution {
  /** In words, as the level is. */
  type: string | null;
  level: string | null;
  staff: number | null;
  address: string | null;
  head: string | null;
  contactName: string | null;
  contactMobile: string | null;
  contactEmail: string | null;
}

/** What both parts of a form bear. Chinese alone: it is an official paper. */
export interface FormHead {
  call: string;
  isDemo: boolean;
  receipt: string;
  /** SHA-256 of what is printed. */
  hash: string;
  submittedAt: Date;
}

/** Part A: the application itself, sealed by the institution. */
export interface ApplicationToPrint extends FormHead {
  content: CaseContent;
  track: string;
  category: string;
  institution: FormInstitution;
  coApplicants: readonly string[];
  /** What the institution declared, in the very words it was asked. */
  declarations: readonly string[];
  sections: readonly { key: string; name: string }[];
}

/** Part B: what one recommending body says of it, sealed by that body. */
export interface OpinionToPrint extends FormHead {
  title: string;
  institution: string;
  body: string;
  opinion: string;
  /** Its place among what the body recommends; null where it gives none. */
  rank: number | null;
  authors: readonly Author[];
}
