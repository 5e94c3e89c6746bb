import { getSchema } from "@tiptap/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import type { Block, RichDocument } from "#app/domain/documents/document";
import { documentSchema } from "#app/domain/documents/document-schema";
import { documentExtensions } from "#app/domain/documents/extensions";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import { readWord } from "#app/domain/documents/read-word/read-word.server";
import type { WordPicture } from "#app/domain/documents/write-word/word-references";
import { writeWord } from "#app/domain/documents/write-word/write-word.server";
import { plainText } from "#app/domain/documents/plain-text";
import { everyNode } from "../every-node";
import { aLedger } from "./a-ledger";
import { randomDocument, randomFiles } from "./random-document";

const schema = getSchema(documentExtensions());
const pictures = new Map<string, WordPicture>();

beforeAll(async () => {
  for (const [index, fileId] of [...randomFiles, "file-1"].entries()) {
    const [width, height] = [30 + index, 20 + index];
    const picture = sharp({ create: { width, height, channels: 3, background: "#2a7" } });
    const isPng = index % 2 === 0;
    const bytes = await (isPng ? picture.png() : picture.jpeg()).toBuffer();
    pictures.set(fileId, { bytes, extension: isPng ? "png" : "jpeg", width, height });
  }
});

/** The one form in which the portal keeps a document, its pictures at their true size. */
function kept(document: RichDocument): RichDocument {
  const sized = JSON.parse(JSON.stringify(document), (_key, value: unknown) => {
    const node = value as Block | null;
    if (node?.type !== "figure") return value;
    const { width, height } = pictures.get(node.attrs.fileId)!;
    return { ...node, attrs: { ...node.attrs, width, height } };
  }) as RichDocument;
  return documentSchema.parse(schema.nodeFromJSON(sized).toJSON());
}

/** A document written into the second section of a case and read back, its figures named by the files they came from. */
async function thereAndBack(document: RichDocument): Promise<RichDocument> {
  const plain: RichDocument = {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "文" }] }],
  };
  const sections = usualSections.map(({ names: [heading = ""] }, index) => ({
    heading,
    document: index === 1 ? document : plain,
  }));
  const bytes = writeWord({ title: "题名", fields: [], sections, evidence: null, note: "演示", pictures });
  const read = await readWord(bytes, { sections: usualSections });
  expect(read.title).toBe("题名");
  expect(read.lost).toEqual([]);
  expect(read.unassigned).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
  expect(read.sections.map(({ key }) => key)).toEqual(usualSections.map(({ key }) => key));
  const fileOf = (ref: string) => {
    const figure = read.figures.find((one) => one.ref === ref)!;
    return [...pictures].find(([, { bytes: own }]) => Buffer.from(own).equals(Buffer.from(figure.bytes)))?.[0];
  };
  return JSON.parse(JSON.stringify(read.sections[1]!.document), (key, value: unknown) =>
    key === "fileId" ? fileOf(value as string) : value,
  ) as RichDocument;
}

test("a document with every node and every mark comes back from its Word file as it was", async () => {
  expect(await thereAndBack(kept(everyNode))).toEqual(kept(everyNode));
});

test.each(Array.from({ length: 6 }, (_, group) => group * 10))(
  "documents of any shape come back from their Word files as they were (10 seeds from %i)",
  async (first) => {
    for (let seed = first; seed < first + 10; seed += 1) {
      const document = kept(randomDocument(seed));
      expect({ seed, document: await thereAndBack(document) }).toEqual({ seed, document });
    }
  },
);

test("the evidence ledger behind the text is read by people only: the text comes back as it was, with what was written below the table", async () => {
  const sections = [{ heading: "经验与启示", document: kept(everyNode) }];
  const bytes = writeWord({ title: "题名", fields: [], sections, evidence: aLedger, note: "", pictures });
  const ledger = documentXml(bytes);
  for (const words of ["证据账本", "门诊预约率", "2022年", "报表.pdf", "再导入时不读这张表。"])
    expect(ledger).toContain(words);

  const read = await readWord(bytes, { sections: usualSections });
  expect(read.sections.map(({ document }) => plainText(document))).toEqual([plainText(everyNode)]);
  expect(read.unassigned).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
  expect(read.lost).toEqual([{ kind: "evidence-ledger", where: "", count: 1 }]);

  const added = await readWord(withLastParagraph(bytes, "后来补写的一段。"), { sections: usualSections });
  expect(added.sections.map(({ document }) => plainText(document))).toEqual([
    `${plainText(everyNode)}\n后来补写的一段。`,
  ]);
});

const documentXml = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/document.xml"]!);

/** The file after somebody typed below everything in it. */
function withLastParagraph(bytes: Uint8Array, text: string): Uint8Array {
  const paragraph = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:sectPr>`;
  const changed = strToU8(documentXml(bytes).replace("<w:sectPr>", paragraph));
  return zipSync({ ...unzipSync(bytes), "word/document.xml": changed });
}
