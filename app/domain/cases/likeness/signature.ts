import { shinglesOf, spread } from "./shingles";

const slots = 128;
const bitsOfSlot = 7;
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * A text's likeness to others in 256 hexadecimal signs: one-permutation MinHash of 128 slots (Li, Owen and Zhang 2012), an
 * empty slot filled from the next full one (Shrivastava and Li 2014), 8 bits of each kept (b-bit MinHash, Li and König 2010).
 * Empty for a text too short to say anything.
 */
export function signatureOf(signs: string): string {
  const least = new Float64Array(slots).fill(Infinity);
  let full = 0;
  for (const shingle of shinglesOf(signs)) {
    if (shingle === null) continue;
    const slot = shingle >>> (32 - bitsOfSlot);
    const value = shingle & (2 ** (32 - bitsOfSlot) - 1);
    if (least[slot] === Infinity) full++;
    if (value < (least[slot] ?? 0)) least[slot] = value;
  }
  // below this a signature is mostly borrowed slots
  if (full < slots / 4) return "";
  return Array.from({ length: slots }, (_, slot) => {
    let away = 0;
    while (least[(slot + away) % slots] === Infinity) away++;
    return hex[spread((least[(slot + away) % slots] ?? 0) + away * 0x9e3779b1) & 255];
  }).join("");
}

/** How alike two texts look by their signatures, from 0 to 1: an estimate of the share of shingles they have in common. */
export function estimatedLikeness(one: string, other: string): number {
  if (one.length !== slots * 2 || other.length !== slots * 2) return 0;
  let same = 0;
  for (let place = 0; place < slots * 2; place += 2) {
    if (one.charCodeAt(place) === other.charCodeAt(place) && one.charCodeAt(place + 1) === other.charCodeAt(place + 1))
      same++;
  }
  // one in 256 is the same by chance
  return Math.max(0, (same / slots - 1 / 256) / (1 - 1 / 256));
}
