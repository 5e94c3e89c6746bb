import sharp from "sharp";

/** An invented photograph of 1600 × 1000 with its owner's name in its notes, as a camera writes it. */
export async function syntheticPicture(seed: number, format: "jpeg" | "png" | "webp" = "jpeg"): Promise<Buffer> {
  const tone = { r: (seed * 53) % 256, g: (seed * 97) % 256, b: (seed * 151) % 256 };
  const picture = sharp({ create: { width: 1600, height: 1000, channels: 3, background: tone } })
    .composite([{ input: strokes(seed) }])
    .withExif({ IFD0: { Artist: "someone", Software: "camera" } });
  return picture.toFormat(format, { quality: 90 }).toBuffer();
}

/** Many soft shapes: enough detail for a realistic size. */
function strokes(seed: number): Buffer {
  const circles = Array.from({ length: 900 }, (_, index) => {
    const step = (index + 1) * (seed + 7);
    const hue = (step * 47) % 360;
    return `<circle cx="${(step * 131) % 1600}" cy="${(step * 89) % 1000}" r="${8 + (step % 43)}" fill="hsl(${hue} 50% 55%)" opacity="0.5"/>`;
  });
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">${circles.join("")}</svg>`);
}
