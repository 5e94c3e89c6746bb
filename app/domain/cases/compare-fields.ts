import type { WordField } from "#app/domain/documents/read-word/field-lines";
import type { ComparedField } from "./word-import";

/** What the account and the draft say about the things a form names. */
export interface AccountWords {
  institutionNames: string[];
  creditCode: string | null;
  categories: string[];
  contactName: string | null;
}

const fold = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[\s，。、；：,.;:]/g, "")
    .toLowerCase();

/** The field lines of a Word file beside the account: a different name is shown to the author, never written over what is registered. */
export function compareFields(fields: readonly WordField[], words: AccountWords): ComparedField[] {
  return fields.map(({ label, text }) => {
    const known = knownWords(label, words);
    const same = known.some((word) => fold(word) === fold(text));
    return { label, text, account: (same ? text : known[0]) ?? null, same };
  });
}

function knownWords(label: string, { institutionNames, creditCode, categories, contactName }: AccountWords): string[] {
  if (/申报单位|单位名称|申报机构/.test(label)) return institutionNames;
  if (/信用代码/.test(label)) return creditCode ? [creditCode] : [];
  if (/类别|方向/.test(label)) return categories;
  if (/联系人/.test(label)) return contactName ? [contactName] : [];
  return [];
}
