/** The pixels of a picture, three bytes each, from the top left. */
interface Bitmap {
  pixels: Uint8Array;
  width: number;
  height: number;
}

const uncompressed = 0;

/**
 * Reads a Windows bitmap, which older programs still put into Word files and sharp does not know: 8, 24 or 32 bits a
 * pixel, not compressed. Null for any other file; throws a RangeError for one that is cut off or larger than allowed.
 */
export function readBitmap(bytes: Uint8Array, maxPixels: number): Bitmap | null {
  if (bytes[0] !== 0x42 || bytes[1] !== 0x4d || bytes.length < 54) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, signedHeight] = [view.getInt32(18, true), view.getInt32(22, true)];
  const [depth, compression] = [view.getUint16(28, true), view.getUint32(30, true)];
  if (![8, 24, 32].includes(depth) || compression !== uncompressed) return null;
  const height = Math.abs(signedHeight);
  if (width < 1 || height < 1 || width * height > maxPixels) throw new RangeError("No size a picture has");
  const palette = 14 + view.getUint32(14, true);
  const start = view.getUint32(10, true);
  // Rows fill up to four bytes, and stand upside down unless the height is negative.
  const rowBytes = Math.ceil((width * depth) / 32) * 4;
  if (start + rowBytes * height > bytes.length) throw new RangeError("Cut off");
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const row = start + rowBytes * (signedHeight > 0 ? height - 1 - y : y);
    for (let x = 0; x < width; x += 1) {
      const index = bytes[row + x] ?? 0;
      const blue = depth === 8 ? palette + index * 4 : row + (x * depth) / 8;
      pixels.set([bytes[blue + 2] ?? 0, bytes[blue + 1] ?? 0, bytes[blue] ?? 0], (y * width + x) * 3);
    }
  }
  return { pixels, width, height };
}
