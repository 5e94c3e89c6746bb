/** A text as it is compared: without spaces, invisible characters and hyphens, full width as half width, lower case. */
interface FoldedText {
  folded: string;
  /** For each unit of `folded`, where its character starts and ends in the text as written. */
  starts: number[];
  ends: number[];
}

const passedOver = /^[\s\p{Cf}\p{Pd}·•]$/u;

/** Folds a text and remembers where each character came from, so that what is found can be replaced as written. */
export function foldText(text: string): FoldedText {
  const result: FoldedText = { folded: "", starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (!passedOver.test(character)) {
      const folded = character.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
      result.folded += folded;
      for (let unit = 0; unit < folded.length; unit += 1) {
        result.starts.push(at);
        result.ends.push(end);
      }
    }
    at = end;
  }
  return result;
}
