import sharp from "sharp";
import { Refusal } from "#app/domain/refusal";
import { limitInputPixels } from "./pixel-limit";

/** Writes a phone's HEIC picture as a JPEG that every browser and the book can read: upright, in its full size, without notes. Refuses what libheif cannot read. */
export async function heicToJpeg(bytes: Uint8Array, out: string) {
  const { data, width, height } = await pixelsOf(bytes);
  await sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
    .toFile(out);
}

async function pixelsOf(bytes: Uint8Array) {
  // three megabytes of code that only this kind of picture needs
  const { default: heif } = await import("libheif-js/wasm-bundle.js");
  const [image] = decoded(new heif.HeifDecoder(), bytes);
  if (!image) throw new Refusal("attachment.heic-unreadable");
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > limitInputPixels) throw new Refusal("attachment.too-many-pixels");
  const data = new Uint8ClampedArray(width * height * 4);
  const isShown = await new Promise<boolean>((done) =>
    image.display({ data, width, height }, (shown) => done(shown !== null)),
  );
  if (!isShown) throw new Refusal("attachment.heic-unreadable");
  return { data, width, height };
}

function decoded<Image>(decoder: { decode(bytes: Uint8Array): Image[] }, bytes: Uint8Array): Image[] {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refusal("attachment.heic-unreadable");
  }
}
