import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readWord } from "#app/domain/documents/read-word/read-word.server";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { aWordFile, p } from "./a-word-file";

const read = (bytes: Uint8Array) => readWord(bytes, { sections: usualSections });
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const macroType = "application/vnd.ms-word.document.macroEnabled.main+xml";
const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

test.each([
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), "word.not-word"],
  ["an empty file", new Uint8Array(), "word.not-word"],
  ["a zip of something else", zipSync({ "a.txt": strToU8("甲") }), "word.not-word"],
  [
    "a spreadsheet",
    aWordFile({ mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }),
    "word.not-word",
  ],
  ["an old .doc", Uint8Array.from([...ole, ...utf16("WordDocument")]), "word.old-doc"],
  ["a file with a password", Uint8Array.from([...ole, ...utf16("EncryptedPackage")]), "word.encrypted"],
  ["a macro part", aWordFile({ parts: { "word/vbaProject.bin": "x" } }), "word.macros"],
  ["a macro document named .docx", aWordFile({ mainType: macroType }), "word.macros"],
  [
    "an entity in the body",
    aWordFile({ parts: { "word/document.xml": `${entity}<w:document/>` } }),
    "word.external-entities",
  ],
  [
    "an entity in a lesser part",
    aWordFile({ parts: { "word/theme/theme1.xml": `${entity}<a/>` } }),
    "word.external-entities",
  ],
  [
    "an entity in UTF-16",
    aWordFile({ parts: { "word/settings.xml": Uint8Array.from([0xff, 0xfe, ...utf16(entity)]) } }),
    "word.external-entities",
  ],
  [
    "tags that do not match",
    aWordFile({ parts: { "word/document.xml": "<w:document><w:body></w:document>" } }),
    "word.damaged",
  ],
  [
    "elements 10,000 deep",
    aWordFile({ body: "<w:smartTag>".repeat(10_000) + "</w:smartTag>".repeat(10_000) }),
    "word.damaged",
  ],
  [
    "more than 2,000 parts",
    aWordFile({ parts: Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`a/${n}.bin`, ""])) }),
    "word.too-large",
  ],
  ["a bomb", aWordFile({ parts: { "word/big.xml": new Uint8Array(20_000_000) } }), "word.too-large"],
  ["more than 50 MB", new Uint8Array(50_000_001), "word.too-large"],
])("refuses %s", async (_what, bytes, code) => {
  await expect(read(bytes)).rejects.toMatchObject({ code });
});

test("refuses a file cut off anywhere", async () => {
  const whole = aWordFile({ body: p("正文") });

  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    await expect(read(whole.slice(0, Math.floor(whole.length * share)))).rejects.toMatchObject({
      code: "word.damaged",
    });
  }
});

test("refuses a part that inflates beyond the size it announced, without inflating it", async () => {
  const bytes = aWordFile({ body: p("正文".repeat(5_000)) });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  for (let at = directory; view.getUint32(at, true) === 0x02014b50;) {
    view.setUint32(at + 24, Math.min(10, view.getUint32(at + 24, true)), true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }

  await expect(read(bytes)).rejects.toMatchObject({ code: "word.damaged" });
});

test("refuses a part that was changed without its checksum", async () => {
  const bytes = zipSync({ "[Content_Types].xml": [strToU8("<Types/>"), { level: 0 }] });
  const at = Buffer.from(bytes).indexOf("<Types");
  bytes[at + 1] = "X".charCodeAt(0);

  await expect(read(bytes)).rejects.toMatchObject({ code: "word.damaged" });
});

test("a locked entry is said to be locked, not damaged", async () => {
  const bytes = aWordFile({ body: p("正文") });
  const view = new DataView(bytes.buffer);
  view.setUint16(view.getUint32(bytes.length - 6, true) + 8, 1, true);

  await expect(read(bytes)).rejects.toMatchObject({ code: "word.encrypted" });
});

test("refuses a file of hundreds of pages, whose section no case could hold, and says that it is too long", async () => {
  const pages = (count: number) => p("二、做法与经过") + p("一段正文。".repeat(10)).repeat(count * 20);

  await expect(read(aWordFile({ body: pages(300) }))).rejects.toMatchObject({ code: "word.too-long" });
  await expect(read(aWordFile({ body: pages(60) }))).resolves.toMatchObject({ sections: [{ key: "practice" }] });
});
