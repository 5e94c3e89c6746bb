import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { emptyDocument } from "#app/domain/documents/document";
import { documentSchema } from "#app/domain/documents/document-schema";
import { documentExtensions } from "#app/domain/documents/extensions";
import { everyNode } from "./every-node";

const paragraph = (text: string, marks?: unknown[]) => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(marks ? { marks } : {}) }],
});
const doc = (...content: unknown[]) => ({ type: "doc", content });
const cell = (attrs: Record<string, unknown>) => ({ type: "tableCell", attrs, content: [paragraph("格")] });
const tableOf = (...cells: unknown[]) => doc({ type: "table", content: [{ type: "tableRow", content: cells }] });
const nested = (depth: number): unknown =>
  depth === 0 ? paragraph("底") : { type: "blockquote", content: [nested(depth - 1)] };

test("an empty document and one with every node are kept as they are, and the editor takes them", () => {
  const schema = getSchema(documentExtensions());
  for (const document of [emptyDocument(), everyNode]) {
    expect(documentSchema.parse(document)).toEqual(document);
    Node.fromJSON(schema, document).check();
    expect(Node.fromJSON(schema, document).toJSON()).toEqual(document);
  }
});

test.each([
  ["a script node", doc({ type: "script", content: [] }), "document.unknown-node"],
  ["a node named after Object's own", doc({ type: "constructor" }), "document.unknown-node"],
  [
    "an image from elsewhere",
    doc({ type: "image", attrs: { src: "https://a.example/1.png" } }),
    "document.unknown-node",
  ],
  ["an unknown mark", doc(paragraph("字", [{ type: "highlight" }])), "document.unknown-mark"],
  ["a mark named after Object's own", doc(paragraph("字", [{ type: "toString" }])), "document.unknown-mark"],
  ["an unknown attribute", doc({ ...paragraph("字"), attrs: { style: "color:red" } }), "document.unknown-attribute"],
  ["an unknown key", doc({ ...paragraph("字"), html: "<b>" }), "document.unknown-attribute"],
  [
    "a link that opens a window",
    doc(paragraph("字", [{ type: "link", attrs: { href: "https://a.example", target: "_blank" } }])),
    "document.unknown-attribute",
  ],
  [
    "a script as link",
    doc(paragraph("字", [{ type: "link", attrs: { href: "javascript:alert(1)" } }])),
    "document.bad-link",
  ],
  [
    "a script link in disguise",
    doc(paragraph("字", [{ type: "link", attrs: { href: "java\nscript:alert(1)" } }])),
    "document.bad-link",
  ],
  ["data as link", doc(paragraph("字", [{ type: "link", attrs: { href: "data:text/html,x" } }])), "document.bad-link"],
  ["a relative link", doc(paragraph("字", [{ type: "link", attrs: { href: "/sign-out" } }])), "document.bad-link"],
  [
    "a tie to what no indicator is called",
    doc(paragraph("字", [{ type: "claim", attrs: { indicatorId: '"><script>' } }])),
    "document.bad-structure",
  ],
  ["a tie to nothing", doc(paragraph("字", [{ type: "claim", attrs: {} }])), "document.bad-structure"],
  ["the same mark twice", doc(paragraph("字", [{ type: "bold" }, { type: "bold" }])), "document.bad-structure"],
  ["a cell spanning nothing", tableOf(cell({ colspan: 0, rowspan: 1, colwidth: null })), "document.bad-table"],
  ["a cell spanning 51 rows", tableOf(cell({ colspan: 1, rowspan: 51, colwidth: null })), "document.bad-table"],
  [
    "a table of 60 columns",
    tableOf(cell({ colspan: 30, rowspan: 1, colwidth: null }), cell({ colspan: 30, rowspan: 1, colwidth: null })),
    "document.bad-table",
  ],
  ["widths of other columns", tableOf(cell({ colspan: 1, rowspan: 1, colwidth: [1, 2] })), "document.bad-table"],
  ["quotes 13 deep", doc(nested(13)), "document.too-deep"],
  ["quotes 100,000 deep", doc(nestedFlat(100_000)), "document.too-deep"],
  ["5,001 nodes", doc(...Array.from({ length: 5_001 }, () => ({ type: "paragraph" }))), "document.too-many-nodes"],
  ["more than 200,000 characters", doc(paragraph("字".repeat(200_001))), "document.too-long"],
  [
    "a long alternative text",
    doc({ type: "figure", attrs: { fileId: "a", alt: "a".repeat(200_001), width: null, height: null } }),
    "document.too-long",
  ],
  ["text straight in the document", doc({ type: "text", text: "字" }), "document.bad-structure"],
  ["a heading of level 1", doc({ type: "heading", attrs: { level: 1 } }), "document.bad-structure"],
  ["an empty list", doc({ type: "bulletList", content: [] }), "document.bad-structure"],
  [
    "a list item that starts with a list",
    doc({ type: "bulletList", content: [{ type: "listItem", content: [{ type: "bulletList", content: [] }] }] }),
    "document.bad-structure",
  ],
  ["an empty document node", doc(), "document.bad-structure"],
  [
    "a figure of a path",
    doc({ type: "figure", attrs: { fileId: "../../etc", alt: "", width: null, height: null } }),
    "document.bad-structure",
  ],
  ["nothing", null, "document.bad-structure"],
  ["text", "<p>字</p>", "document.bad-structure"],
])("refuses %s", (_what, input, problem) => {
  const result = documentSchema.safeParse(input);

  expect(result.error?.issues.map((issue) => issue.message)).toEqual([problem]);
});

test("takes control characters, broken characters and empty texts out", () => {
  const result = documentSchema.parse(doc(paragraph("甲\u0000乙\uD800丙\n丁"), paragraph("\u0000")));

  expect(result).toEqual(doc(paragraph("甲乙\uFFFD丙 丁"), { type: "paragraph", content: [] }));
});

test("drops the marks an editor leaves on a line break", () => {
  const marked = doc({ type: "paragraph", content: [{ type: "hardBreak", marks: [{ type: "bold" }] }] });

  expect(documentSchema.parse(marked)).toEqual(doc({ type: "paragraph", content: [{ type: "hardBreak" }] }));
});

function nestedFlat(depth: number) {
  let node: unknown = paragraph("底");
  for (let level = 0; level < depth; level += 1) node = { type: "blockquote", content: [node] };
  return node;
}
