/** Ties are numbers from 0 up to this one. */
export const largestTie = 2 ** 24 - 1;

/**
 * A 32-bit number drawn from the published seed and a key: FNV-1a (Fowler, Noll, Vo) over the code units,
 * then scrambled. The same everywhere and for ever, so a published matching can be recomputed.
 */
export function keyedHash(seed: string, key: string): number {
  let hash = 0x811c9dc5;
  for (const text of [seed, "\u001f", key]) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return scramble(hash);
}

/** Which of two equally good matchings wins: the one whose pairs have the larger sum of ties. */
export function tieOfPair(hashOfCase: number, hashOfReviewer: number): number {
  return scramble(scramble(hashOfCase) + hashOfReviewer) >>> 8;
}

/** The last step of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the answer. */
function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
