import { foldText } from "./fold-text";
import { maskWords, type IdentityTerm } from "./identities";

/** One passage that tells who wrote the case: where it starts and ends in the text as written. */
export interface IdentityMatch {
  start: number;
  end: number;
  found: string;
  replacedBy: string;
  sure: boolean;
}

// Personal whoever they belong to: e-mail, mobile number, identity card, web address.
const patterns = [
  /[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+/gu,
  /(?<!\d)1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)/gu,
  /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu,
  /(?<!\d)0\d{2,3}[-－\s]\d{7,8}(?!\d)/gu,
  /(?:https?:\/\/|www\.)[\w.-]+(?:\/[\w./?%&=#-]*)?/giu,
];

/**
 * Finds every wording in a text, longest first, never overlapping, in the order of the text. Spaces, hyphens, width and
 * case make no difference. `terms` must be sorted longest first, as `identityTerms` gives them.
 */
export function findIdentities(text: string, terms: readonly IdentityTerm[]): IdentityMatch[] {
  const found: IdentityMatch[] = [];
  const { folded, starts, ends } = foldText(text);
  for (const { text: wording, replacedBy, sure } of terms) {
    const needle = foldText(wording).folded;
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
      const start = starts[at] ?? 0;
      const end = ends[at + needle.length - 1] ?? start;
      if (standsAlone(text, start, end)) keep(found, { start, end, found: text.slice(start, end), replacedBy, sure });
    }
  }
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      keep(found, { start: match.index, end, found: match[0], replacedBy: maskWords.contact, sure: false });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A Latin word or a number counts only whole: Li is not found in Light, 1234567 not in 51234567. */
function standsAlone(text: string, start: number, end: number) {
  return !(isWordy(text[start - 1]) && isWordy(text[start])) && !(isWordy(text[end - 1]) && isWordy(text[end]));
}

function isWordy(character: string | undefined) {
  return character !== undefined && /[A-Za-z0-9]/u.test(character);
}

function keep(found: IdentityMatch[], match: IdentityMatch) {
  if (found.every((other) => match.end <= other.start || match.start >= other.end)) found.push(match);
}
