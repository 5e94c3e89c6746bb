import sharp, { type Metadata } from "sharp";
import { withoutJpegNotes } from "#app/domain/files/picture-notes/jpeg";

/** A picture as the typesetter takes it. */
export interface PrintablePicture {
  bytes: Uint8Array;
  format: "jpg" | "png";
  width: number;
  height: number;
}

/** Pictures up to this edge are printed as they are; larger ones are brought down to `screenEdge`, 270 dpi at full width. */
const keptEdge = 1600;
const screenEdge = 1400;
const keptPngBytes = 400_000;

/**
 * Makes a stored picture printable: upright, in sRGB, without notes about its owner, at a size fit for the screen edition.
 * A good JPEG is passed through without being encoded again. Throws where the bytes are no picture.
 */
export async function printablePicture(bytes: Uint8Array): Promise<PrintablePicture> {
  const found = await sharp(bytes).metadata();
  const fits = Math.max(found.width, found.height) <= keptEdge;
  if (fits && found.format === "jpeg" && isPlain(found)) {
    const plain = withoutJpegNotes(bytes);
    if (plain) return { bytes: plain, format: "jpg", width: found.width, height: found.height };
  }
  const upright = sharp(bytes).rotate().toColourspace("srgb").flatten({ background: "#ffffff" });
  const edge = fits ? keptEdge : screenEdge;
  const sized = upright.resize(edge, edge, { fit: "inside", withoutEnlargement: true });
  // Drawings stay sharp as PNG; photographs in PNG or WebP would make the book many times heavier.
  const drawing = found.format === "png" && bytes.length <= keptPngBytes;
  const encoded = drawing ? sized.png() : sized.jpeg({ quality: 84, chromaSubsampling: "4:4:4" });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { bytes: data, format: drawing ? "png" : "jpg", width: info.width, height: info.height };
}

function isPlain({ orientation = 1, space, channels, icc }: Metadata): boolean {
  const familiar = !icc || icc.includes("sRGB") || icc.includes("s\0R\0G\0B");
  return orientation === 1 && ((space === "srgb" && channels === 3) || space === "b-w") && familiar;
}
