import { expect, test } from "vitest";
import type { RichDocument } from "#app/domain/documents/document";
import { plainText } from "#app/domain/documents/plain-text";
import { knownDocument } from "#app/ui/editor/known-document";

const text = (words: string) => ({ type: "text", text: words });

test("a document of the portal's own form is opened as it is", () => {
  const document: RichDocument = { type: "doc", content: [{ type: "paragraph" }] };

  expect(knownDocument(document)).toEqual({ document, isPlain: false });
});

test("a document with parts nobody knows is opened with all its words, instead of an empty paper", () => {
  const strange = {
    type: "doc",
    content: [
      { type: "callout", attrs: { tone: "warm" }, content: [{ type: "paragraph", content: [text("要"), text("点")] }] },
      { type: "paragraph", content: [{ type: "text", text: "闪", marks: [{ type: "blink" }] }] },
      { type: "video" },
    ],
  } as unknown as RichDocument;

  const { document, isPlain } = knownDocument(strange);

  expect(isPlain).toBe(true);
  expect(plainText(document)).toBe("要点\n闪");
});

test("what holds no words at all is opened as empty paper", () => {
  expect(knownDocument({ type: "chart" } as unknown as RichDocument).document).toEqual({
    type: "doc",
    content: [{ type: "paragraph" }],
  });
});
