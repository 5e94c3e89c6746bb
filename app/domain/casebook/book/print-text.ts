import { cleanText } from "#app/domain/documents/clean-text";

/** Whether the book's fonts have a glyph for a code point. */
export type Covers = (codePoint: number) => boolean;

/** Makes text printable, and remembers what had to be replaced. */
export interface TextPress {
  text: (text: string) => string;
  /** Every character the fonts lack, with the number of times it was replaced. */
  missing: ReadonlyMap<string, number>;
}

const box = "□";
/** Marks for which the fonts have a twin of the same meaning. */
const twins: Record<string, string> = {
  "☐": "□",
  "☑": "√",
  "✓": "√",
  "✔": "√",
  "✅": "√",
  "✗": "×",
  "✘": "×",
  "❌": "×",
};
/** Characters that show nothing: joiners, direction marks, variation selectors, soft hyphens. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** A letter with loose accents, which the fonts have as one; Han characters keep the very form the author chose. */
const accented = /\p{L}\p{M}+/gu;
/** Private characters mean something else in every font, and an archivable PDF refuses them. */
const isPrivate = (code: number) => (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
/** Runs that a line cannot break: addresses, codes, long foreign words. */
const unbreakable = /[!-~\u00A1-\u024F]{18,}/gu;

/** Printable text in pieces between which a line may break, though no space is there to break at. */
export function breakable(text: string): string[] {
  return text
    .split(unbreakable)
    .flatMap((quiet, index) => [...(index > 0 ? [...longRuns(text)[index - 1]!] : []), quiet])
    .filter(Boolean);
}

const longRuns = (text: string) => text.match(unbreakable) ?? [];

/** A press for one book: replaces characters its fonts lack by □. */
export function textPress(covers: Covers): TextPress {
  const missing = new Map<string, number>();
  const printable = (character: string) => {
    const code = character.codePointAt(0)!;
    if (covers(code) && !isPrivate(code)) return character;
    const [canonical] = character.normalize("NFC");
    if (canonical !== character && covers(canonical!.codePointAt(0)!)) return canonical!;
    missing.set(character, (missing.get(character) ?? 0) + 1);
    return twins[character] ?? box;
  };
  return {
    missing,
    text: (text) =>
      [
        ...cleanText(text)
          .replace(accented, (letter) => letter.normalize("NFC"))
          .replace(invisible, ""),
      ]
        .map(printable)
        .join(""),
  };
}
