import sharp from "sharp";
import { expect, test } from "vitest";
import { reencodeFigure } from "#app/domain/documents/reencode-figure.server";

const name = "Huamu Hospital Secret";
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${name}"/></rdf:RDF></x:xmpmeta>`;

function flat(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#2a7" } });
}

function noise(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let index = 0; index < pixels.length; index += 1) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    pixels[index] = seed >> 16;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

test("names in EXIF, XMP, colour profile and behind the picture are gone, and the picture stands upright", async () => {
  const marked = await flat(300, 200)
    .withExif({ IFD0: { Artist: name, Copyright: name } })
    .withMetadata({ orientation: 6 })
    .withXmp(xmp)
    .withIccProfile("p3")
    .jpeg()
    .toBuffer();
  const original = Buffer.concat([marked, Buffer.from(name)]);
  expect(original.toString("latin1").split(name).length).toBeGreaterThan(3);

  const clean = await reencodeFigure(original);

  const { exif, xmp: left, icc, orientation } = await sharp(clean.bytes).metadata();
  expect({ exif, left, icc, orientation }).toEqual({});
  expect(Buffer.from(clean.bytes).toString("latin1")).not.toContain(name);
  expect({ ...clean, bytes: null }).toEqual({ bytes: null, type: "image/jpeg", width: 200, height: 300 });
});

test("a drawing in PNG stays PNG, a photograph in PNG becomes JPEG", async () => {
  expect((await reencodeFigure(await flat(800, 600).png().toBuffer())).type).toBe("image/png");
  expect((await reencodeFigure(await noise(800, 600).png().toBuffer())).type).toBe("image/jpeg");
});

test("a picture with transparency keeps it", async () => {
  const clear = await noise(800, 600).ensureAlpha(0.5).png().toBuffer();

  const { bytes, type } = await reencodeFigure(clear);

  expect(type).toBe("image/png");
  expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
});

test("a picture larger than a screen needs is made smaller, a small one is left", async () => {
  const large = await reencodeFigure(await flat(4_800, 1_200).jpeg().toBuffer());
  const small = await reencodeFigure(await flat(40, 30).jpeg().toBuffer());

  expect([large.width, large.height]).toEqual([2_400, 600]);
  expect([small.width, small.height]).toEqual([40, 30]);
});

test("bytes that are no picture are refused", async () => {
  await expect(reencodeFigure(new TextEncoder().encode("<svg onload='x'>"))).rejects.toThrow();
});
