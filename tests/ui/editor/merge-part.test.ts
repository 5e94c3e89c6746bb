import { expect, test } from "vitest";
import type { Block } from "#app/domain/documents/document";
import { mergePart } from "#app/ui/editor/saving/merge-part";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const document = (...content: unknown[]) => ({ type: "doc", content });

test("an editor's way of writing a block is no change: what was not touched meets nothing", () => {
  const list = {
    type: "orderedList",
    attrs: { start: 1 },
    content: [{ type: "listItem", content: [paragraph("一条")] }],
  };
  // an editor writes marks and breaks in its own form
  const typed = { type: "paragraph", content: [{ type: "text", text: "甲", marks: [] }] };

  expect(
    mergePart(
      "practice",
      document(paragraph("甲"), list, paragraph("丙")),
      document(typed, list, paragraph("丙改")),
      document(paragraph("甲改"), list, paragraph("丙")),
    ),
  ).toEqual(document(paragraph("甲改"), list, paragraph("丙改")));
});

test("an author row without a name yet is kept when a header is joined", () => {
  const base = {
    ...{ title: "题", abstract: "", categoryId: null, tasks: [], keywords: [], periodFrom: "", periodTo: "" },
    ...{ authors: [], declarations: [] },
  };
  const authors = [{ name: "", title: "主任医师", institution: "", share: "" }];

  expect(mergePart("header", base, { ...base, authors }, { ...base, title: "新题" })).toEqual({
    ...base,
    title: "新题",
    authors,
  });
});
