import sharp from "sharp";
import { expect, test } from "vitest";
import { bold, p, picture, table } from "./a-word-file";
import { aSmallPng, imagePart, office, readSample, sectionsOf } from "./read-sample";

test("a file is understood whatever prefix its program gives Word's names, and in the strict form of the standard", async () => {
  const body = bold("成效") + table(["甲", "乙"]) + p("上标", { run: '<w:vertAlign w:val="superscript"/>' });
  const document = (prefix: string, address: string) =>
    `<?xml version="1.0"?><${prefix}document xmlns${prefix && `:${prefix.slice(0, -1)}`}="${address}" xmlns:w="${address}"><${prefix}body>${body.replaceAll("<w:", `<${prefix}`).replaceAll("</w:", `</${prefix}`)}</${prefix}body></${prefix}document>`;
  const usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const expected = sectionsOf(await readSample({ body }));

  expect(expected[0]?.[2]).toBe(
    "<table><tbody><tr><td><p>甲</p></td><td><p>乙</p></td></tr></tbody></table><p><sup>上标</sup></p>",
  );
  for (const [prefix, address] of [
    ["ns0:", usual],
    ["", usual],
    ["w:", "http://purl.oclc.org/ooxml/wordprocessingml/main"],
  ] as const) {
    const word = await readSample({ parts: { "word/document.xml": document(prefix, address) } });
    expect(sectionsOf(word)).toEqual(expected);
  }
});

test("items numbered a. or 1.2 stay items and say so; （1） and the number of a bold line are written out", async () => {
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (level: number, numId: number) => ({
    properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`,
  });
  const word = await readSample({
    numbering:
      `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerRoman", "%3)")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="2">${level(0, "decimal", "（%1）")}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
    body:
      bold("二、做法") +
      p("甲", list(0, 1)) +
      p("甲一，一句话。", list(1, 1)) +
      p("更里", list(2, 1)) +
      p("乙", list(0, 1)) +
      p("建立机制", { ...list(1, 1), run: "<w:b/>" }) +
      p("丙", list(0, 2)),
  });

  expect(sectionsOf(word)[0]?.[2]).toBe(
    "<ol><li><p>甲</p><ol><li><p>甲一，一句话。</p><ol><li><p>更里</p></li></ol></li></ol></li><li><p>乙</p></li></ol>" +
      "<h2>2.1 建立机制</h2><p>（1）丙</p>",
  );
  expect(word.lost.map(({ kind, where }) => [kind, where])).toEqual([
    ["automatic-number", "1.1甲一，一句话。"],
    ["automatic-number", "i)更里"],
    ["automatic-number", "2.1建立机制"],
    ["automatic-number", "（1）丙"],
  ]);
});

test("a paragraph whose number is blank, as pandoc writes it, goes on with the item before it", async () => {
  const list = (numId: number, level = 0) => ({
    properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`,
  });
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const word = await readSample({
    numbering:
      `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "decimal", "%2.")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", " ")}${level(1, "bullet", " ")}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="3">${level(0, "bullet", "•")}${level(1, "bullet", "–")}</w:abstractNum>` +
      [1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join(""),
    body:
      bold("二、做法") +
      p("甲", list(1)) +
      p("甲的第二段", { ...list(2), run: "<w:b/>" }) +
      p("点", list(3, 1)) +
      p("点的第二段", list(2, 1)) +
      p("甲的第三段", list(2)) +
      p("乙", list(1)) +
      p("段落") +
      p("没有前一项", list(2)),
  });

  expect(sectionsOf(word)[0]?.[2]).toBe(
    "<ol><li><p>甲</p><p><strong>甲的第二段</strong></p><ul><li><p>点</p><p>点的第二段</p></li></ul><p>甲的第三段</p></li>" +
      "<li><p>乙</p></li></ol><p>段落</p><ul><li><p>没有前一项</p></li></ul>",
  );
});

test("bitmaps and TIFF pictures are turned into PNG; one cut off, and one linked in the old way, are reported", async () => {
  const tiff = await sharp(await aSmallPng())
    .tiff()
    .toBuffer();
  const word = await readSample({
    relationships:
      imagePart("b", "media/a.bmp") +
      imagePart("t", "media/a.tiff") +
      imagePart("c", "media/cut.bmp") +
      `<Relationship Id="e" Type="${office}/image" Target="http://example.org/a.png" TargetMode="External"/>`,
    parts: {
      "word/media/a.bmp": aBitmap(),
      "word/media/a.tiff": tiff,
      "word/media/cut.bmp": aBitmap().slice(0, 60),
    },
    body:
      bold("做法") +
      ["b", "t", "c"].map((id) => `<w:p>${picture(id)}</w:p>`).join("") +
      '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="e"/></v:shape></w:pict></w:r></w:p>',
  });

  expect(word.figures.map(({ type, width, height }) => [type, width, height])).toEqual([
    ["image/png", 2, 2],
    ["image/png", 4, 3],
  ]);
  const raw = await sharp(word.figures[0]!.bytes).removeAlpha().raw().toBuffer();
  expect([...raw]).toEqual([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]);
  expect(word.lost.map(({ kind }) => kind).sort()).toEqual(["damaged-image", "external-image"]);
});

/** A bitmap of two by two: red and green above blue and white, rows from below as usual. */
function aBitmap(): Uint8Array {
  const bytes = new Uint8Array(54 + 16);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  for (const [at, value] of [
    [2, 70],
    [10, 54],
    [14, 40],
    [18, 2],
    [22, 2],
  ] as const)
    view.setUint32(at, value, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  bytes.set([255, 0, 0, 255, 255, 255, 0, 0], 54);
  bytes.set([0, 0, 255, 0, 255, 0, 0, 0], 62);
  return bytes;
}
