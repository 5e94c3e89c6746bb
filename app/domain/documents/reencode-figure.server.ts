import sharp, { type Metadata } from "sharp";

/** A picture made anew from its pixels: no metadata, no profile, upright. */
export interface ReencodedFigure {
  bytes: Uint8Array;
  type: "image/png" | "image/jpeg";
  width: number;
  height: number;
}

const maxEdge = 2_400;
// About 100 million pixels: beyond it a small file could fill the memory.
const limitInputPixels = 100_000_000;

/**
 * Re-encodes a picture for readers who must not learn where it came from: EXIF, XMP, ICC, comments and trailing bytes
 * are gone because nothing but pixels is kept. Turned upright, at most 2,400 pixels on the longer edge. A PNG stays PNG
 * unless it is a photograph; whatever has transparency becomes PNG. Rejects bytes that are no picture.
 */
export async function reencodeFigure(bytes: Uint8Array): Promise<ReencodedFigure> {
  const image = sharp(bytes, { limitInputPixels, failOn: "error" });
  const metadata = await image.metadata();
  const sized = image
    .rotate()
    .resize({ width: maxEdge, height: maxEdge, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");
  const asPng = metadata.hasAlpha || (metadata.format !== "jpeg" && !(await isPhotograph(bytes, metadata)));
  const encoded = asPng ? sized.png({ compressionLevel: 9 }) : sized.jpeg({ quality: 85, mozjpeg: true });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { bytes: data, type: asPng ? "image/png" : "image/jpeg", width: info.width, height: info.height };
}

/** Many different colours over a large area: a photograph, where PNG would be several times as large as JPEG. */
async function isPhotograph(bytes: Uint8Array, { width, height }: Metadata) {
  if (width * height < 250_000) return false;
  const { entropy } = await sharp(bytes, { limitInputPixels }).stats();
  return entropy > 6.5;
}
