/**
 * A JPEG without what a camera wrote about its owner: every APP segment but JFIF (APP0), the colour profile (APP2) and
 * Adobe's colour transform (APP14) is dropped, and comments too. The picture itself is passed on untouched.
 * Segments as in ITU-T T.81, B.1.1.
 */
export function withoutJpegNotes(jpeg: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!;
    // Start of scan: from here on it is picture.
    if (marker === 0xda) break;
    const end = at + 2 + ((jpeg[at + 2]! << 8) | jpeg[at + 3]!);
    if (!isNote(marker)) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  kept.push(jpeg.subarray(at));
  const whole = new Uint8Array(kept.reduce((sum, piece) => sum + piece.length, 0));
  let place = 0;
  for (const piece of kept) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}

const isNote = (marker: number) =>
  marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker));
