import type { ComparableText } from "./comparable-text";
import { shingleLength, shinglesOf } from "./shingles";

/** A stretch of one passage, offsets in UTF-16 units. */
export interface Stretch {
  /** `abstract`, or the key of a section. */
  where: string;
  text: string;
}

/** The same words in both texts. */
export interface CommonPassage {
  here: Stretch;
  there: Stretch;
  /** Letters and digits they have in common. */
  length: number;
}

/** How much one text is another, from the texts themselves. */
export interface CaseLikeness {
  /** Share of all five-sign runs of both that both have (Jaccard), from 0 to 1. */
  common: number;
  /** Share of this text's runs that the other has too: high for a part copied into a longer text. */
  contained: number;
  /** The longest first. */
  passages: CommonPassage[];
}

/** Fewer signs in a row than this are set phrases (ours). */
const leastPassage = 20;
const mostPassages = 12;

/** Compares two cases word by word. `here` is the one that is looked at. */
export function compareCases(here: ComparableText, there: ComparableText): CaseLikeness {
  const own = shinglesOf(here.signs);
  const others = new Map<number, number[]>();
  shinglesOf(there.signs).forEach((shingle, place) => {
    if (shingle === null) return;
    const places = others.get(shingle);
    if (places) places.push(place);
    else others.set(shingle, [place]);
  });
  const different = new Set(own.filter((shingle) => shingle !== null));
  const shared = [...different].filter((shingle) => others.has(shingle)).length;
  const all = different.size + others.size - shared;
  return {
    common: all === 0 ? 0 : shared / all,
    contained: different.size === 0 ? 0 : shared / different.size,
    passages: passagesInBoth(here, there, own, others),
  };
}

function passagesInBoth(
  here: ComparableText,
  there: ComparableText,
  own: readonly (number | null)[],
  others: ReadonlyMap<number, readonly number[]>,
): CommonPassage[] {
  const found: CommonPassage[] = [];
  for (let start = 0; start < own.length; start++) {
    const shingle = own[start] ?? null;
    const places = shingle === null ? [] : (others.get(shingle) ?? []);
    const best = longestAt(here.signs, there.signs, start, places);
    if (best.length < leastPassage) continue;
    found.push({
      here: stretch(here, start, best.length),
      there: stretch(there, best.place, best.length),
      length: best.length,
    });
    start += best.length - 1;
  }
  return found.sort((one, two) => two.length - one.length).slice(0, mostPassages);
}

/** The longest run that begins here and at one of the places there. */
function longestAt(here: string, there: string, start: number, places: readonly number[]) {
  let best = { place: -1, length: 0 };
  for (const place of places) {
    let length = 0;
    while (sameSign(here, start + length, there, place + length)) length++;
    if (length > best.length && length >= shingleLength) best = { place, length };
  }
  return best;
}

function sameSign(here: string, at: number, there: string, place: number) {
  const sign = here.charCodeAt(at);
  return sign !== 10 && sign === there.charCodeAt(place);
}

/** The words as written, between the first and the last common sign. */
function stretch({ passageOf, placeIn, passages }: ComparableText, start: number, length: number): Stretch {
  const { where = "", text = "" } = passages[passageOf[start] ?? 0] ?? {};
  const last = placeIn[start + length - 1] ?? 0;
  return { where, text: text.slice(placeIn[start], last + String.fromCodePoint(text.codePointAt(last) ?? 32).length) };
}
