/** Signs that are compared together. Five Han characters are rarely the same by chance. */
export const shingleLength = 5;

/** Each run of five signs of a text as a number of 32 bits, by the place it begins; null where it would cross two passages. */
export function shinglesOf(signs: string): (number | null)[] {
  const last = signs.length - shingleLength;
  return Array.from({ length: Math.max(0, last + 1) }, (_, start) => shingleAt(signs, start));
}

function shingleAt(signs: string, start: number): number | null {
  let mixed = 0x811c9dc5;
  for (let place = start; place < start + shingleLength; place++) {
    const sign = signs.charCodeAt(place);
    if (sign === 10) return null;
    mixed = Math.imul(mixed ^ sign, 0x01000193);
  }
  return spread(mixed);
}

/** Every bit of the answer depends on every bit of the question (the finalizer of MurmurHash3, public domain). */
export function spread(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
