import sharp from "sharp";
import { pagePictures } from "#app/domain/cases/seal/page-pictures.server";

/** Where the seal is pressed, on a page at 200 dpi. */
const stamp = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="420"><circle cx="210" cy="210" r="190" fill="none" stroke="#d3202a" stroke-width="16"/></svg>`,
);

/** Pages of a printed form as a scanner of 150 dpi makes them: sealed in red, turned, a JPEG each. */
export async function scanned(path: string, { turned = 3, dpi = 150 } = {}): Promise<Buffer[]> {
  const pages: Buffer[] = [];
  for await (const { data, width, height } of pagePictures(path, "application/pdf")) {
    const sealed = await sharp(data, { raw: { width, height, channels: 3 } })
      .composite([{ input: stamp, left: 900, top: height - 700 }])
      .png()
      .toBuffer();
    const scan = await sharp(sealed)
      .resize({ width: Math.round((210 / 25.4) * dpi) })
      .toBuffer();
    pages.push(await sharp(scan).rotate(turned, { background: "#f4f2ec" }).jpeg({ quality: 55 }).toBuffer());
  }
  return pages;
}
