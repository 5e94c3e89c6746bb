import type { PrintBlock } from "#app/domain/casebook/book/print-model";

/** What the template reads: a form made printable. Every text is in pieces between which a line may break. */
export interface PrintForm {
  part: "A" | "B";
  title: string;
  name: string;
  call: string;
  demo: boolean;
  receipt: string;
  hash: string;
  fingerprint: string;
  submitted: string;
  year: number;
  month: number;
  day: number;
  /** Rows of the table: a label, and lines of text. Two of them may share one line of the table. */
  rows: PrintRow[][];
  authors: { position: number; name: string; title: string; institution: string; share: string }[];
  sections: { number: number; heading: string; blocks: PrintBlock[] }[];
  indicators: { name: string[]; baseline: string[]; current: string[]; source: string[] }[];
  files: { kind: string; name: string[]; caption: string[]; fingerprint: string }[];
  declarations: string[];
  opinion: string[];
  /** Whose seal is asked for, and of whom a signature. */
  seal: { title: string; text: string; signer: string };
}

export interface PrintRow {
  label: string;
  text: string[];
}
