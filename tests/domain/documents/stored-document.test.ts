import { expect, test } from "vitest";
import { documentSchema } from "#app/domain/documents/document-schema";
import { storedDocument } from "#app/domain/documents/stored-document";
import { everyNode } from "./every-node";

const paragraph = (...content: unknown[]) => ({ type: "doc", content: [{ type: "paragraph", content }] });

test.each<[string, unknown]>([
  ["every construct there is", everyNode],
  ["text with what may not be stored", paragraph({ type: "text", text: "甲\u0007乙\t丙\ud800" })],
  ["text that is empty once it is clean", paragraph({ type: "text", text: "\u0007" }, { type: "text", text: "乙" })],
  ["an empty list of marks", paragraph({ type: "text", text: "甲", marks: [] })],
  ["marks on a break", paragraph({ type: "hardBreak", marks: [{ type: "bold" }] })],
  [
    "a link with space around it",
    paragraph({ type: "text", text: "甲", marks: [{ type: "link", attrs: { href: " https://example.cn " } }] }),
  ],
  [
    "an alternative text over two lines",
    { type: "doc", content: [{ type: "figure", attrs: { fileId: "a", alt: "甲\n乙", width: null, height: null } }] },
  ],
])("%s comes out as the check of every write makes it", (_name, document) => {
  expect(storedDocument(document)).toEqual(documentSchema.parse(document));
});

test.each([null, 7, "x", { type: "doc" }, { type: "doc", content: "x" }, { content: [null, 3] }])(
  "what is no document does no harm: %j",
  (input) => {
    expect(() => storedDocument(input)).not.toThrow();
  },
);
