import { type FormPart, formParts } from "./kinds";

/** What the code on a page of an application form says: whose page it is, and what it stood for when it was printed. */
export interface FormCode {
  receipt: string;
  part: FormPart;
  page: number;
  pages: number;
  /** The first 16 digits of the hash of what was printed. */
  fingerprint: string;
}

const PREFIX = "XLF1";

/** The fingerprint of a hash in hexadecimal. */
export const fingerprintOf = (hash: string) => hash.slice(0, 16).toUpperCase();

/** In capitals, digits and slashes alone: the code is printed coarser, and read better, than with small letters. */
export const writeFormCode = ({ receipt, part, page, pages, fingerprint }: FormCode) =>
  [PREFIX, receipt.toUpperCase(), part, page, pages, fingerprint].join("/");

const written = /^XLF1\/([A-Z0-9-]{1,120})\/([AB])\/(\d{1,3})\/(\d{1,3})\/([0-9A-F]{16})$/;

/** What a code says; null for one that is none of ours. */
export function readFormCode(text: string): FormCode | null {
  const [, receipt, letter, page, pages, fingerprint] = written.exec(text.trim()) ?? [];
  const part = formParts.find((one) => one === letter);
  if (!receipt || !part || !fingerprint) return null;
  const code = { receipt, part, page: Number(page), pages: Number(pages), fingerprint };
  return code.page >= 1 && code.page <= code.pages ? code : null;
}
