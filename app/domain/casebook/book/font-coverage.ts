import type { Covers } from "./print-text";

/**
 * Reads from a TrueType font which characters it has a glyph for: its `cmap` table, subtable format 12
 * (OpenType specification 1.9, "cmap — Character To Glyph Index Mapping Table"), which the book's fonts carry.
 */
export function fontCoverage(font: Uint8Array): Covers {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, "cmap");
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  );
  const segmented = subtables.find((offset) => view.getUint16(offset) === 12);
  if (segmented === undefined) throw new Error("The font has no full Unicode character map.");
  const groups = Array.from({ length: view.getUint32(segmented + 12) }, (_, index) => {
    const at = segmented + 16 + index * 12;
    return { first: view.getUint32(at), last: view.getUint32(at + 4) };
  });
  return (codePoint) => {
    let low = 0;
    let high = groups.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = groups[middle]!;
      if (codePoint < group.first) high = middle - 1;
      else if (codePoint > group.last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function tableOffset(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}
