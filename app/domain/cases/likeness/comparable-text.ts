import { type EvidenceText, type Passage, passagesOf } from "../evidence/passages";

/** A case as it is compared with others: its letters and digits alone, and where in the text each of them stands. */
export interface ComparableText {
  /** Half-width, lower case, without marks and spaces; a line feed parts two passages. */
  signs: string;
  /** For each UTF-16 unit of `signs` the passage it is of, and its place there. */
  passageOf: Uint32Array;
  placeIn: Uint32Array;
  passages: readonly Pick<Passage, "where" | "text">[];
}

/** Names of policies every case of a call quotes say nothing of who wrote it. */
const quotedName = /《[^》]{0,80}》/gu;

/** What of a case is compared: its abstract, running text, cells and captions. Headings are the form's, not the author's. */
export function comparableText(content: EvidenceText): ComparableText {
  const written = passagesOf(content).passages.filter(({ kind }) => kind !== "heading" && kind !== "title");
  const passageOf: number[] = [];
  const placeIn: number[] = [];
  let signs = "";
  const add = (sign: string, passage: number, place: number) => {
    signs += sign;
    for (let unit = 0; unit < sign.length; unit++) {
      passageOf.push(passage);
      placeIn.push(place);
    }
  };
  written.forEach(({ text }, passage) => {
    let place = 0;
    for (const character of text.replace(quotedName, (name) => " ".repeat(name.length))) {
      // a character may stand for several (㎡): they share its place
      for (const sign of character.normalize("NFKC").toLowerCase())
        if (/[\p{L}\p{N}]/u.test(sign)) add(sign, passage, place);
      place += character.length;
    }
    add("\n", passage, place);
  });
  return {
    signs,
    passageOf: Uint32Array.from(passageOf),
    placeIn: Uint32Array.from(placeIn),
    passages: written.map(({ where, text }) => ({ where, text })),
  };
}
