import { joinBytes } from "./join-bytes";

const SCAN = 0xda;
const END = 0xd9;
const COMMENT = 0xfe;
/** JFIF, the colour profile, Adobe's colour transform. */
const NEEDED = [0xe0, 0xe2, 0xee];

/**
 * A JPEG without what a camera wrote about its owner and place: every APP segment but JFIF, the colour profile and Adobe's
 * colour transform is dropped, comments too, and whatever follows the picture's end (a second picture, a film). The pixels
 * are passed on untouched. Null where the bytes do not follow ITU-T T.81, B.1.1.
 */
export function withoutJpegNotes(jpeg: Uint8Array): Uint8Array | null {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return null;
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 2 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!;
    if (marker === END) return joinBytes([...kept, jpeg.subarray(at, at + 2)]);
    if (marker === 0xff) {
      at += 1; // a fill byte
      continue;
    }
    const length = ((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > jpeg.length) return null;
    const segmentEnd = at + 2 + length;
    const end = marker === SCAN ? endOfScan(jpeg, segmentEnd) : segmentEnd;
    const segment = jpeg.subarray(at, end);
    if (!isNote(marker, segment)) kept.push(segment);
    at = end;
  }
  return null;
}

function isNote(marker: number, segment: Uint8Array): boolean {
  if (marker === COMMENT) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  // APP2 holds the colour profile, but an index of further pictures, too
  const isOther = marker === 0xe2 && String.fromCharCode(...segment.subarray(4, 15)) !== "ICC_PROFILE";
  return isOther || !NEEDED.includes(marker);
}

/** Where a scan's pixels end: at the next marker that is neither an escaped byte nor a restart. */
function endOfScan(jpeg: Uint8Array, start: number): number {
  for (let at = start; at + 1 < jpeg.length; at++) {
    const next = jpeg[at + 1]!;
    if (jpeg[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return jpeg.length;
}
