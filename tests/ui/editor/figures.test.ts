// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { afterEach, expect, test } from "vitest";
import type { Block, RichDocument } from "#app/domain/documents/document";
import { documentSchema } from "#app/domain/documents/document-schema";
import { documentExtensions } from "#app/domain/documents/extensions";
import { ComingPictures } from "#app/ui/editor/figures/coming-pictures";
import { keepPicturePlace } from "#app/ui/editor/figures/keep-picture-place";
import { moveFigure } from "#app/ui/editor/figures/move-figure";
import { removeFigure } from "#app/ui/editor/figures/remove-figure";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const figure = (fileId: string, caption: string): Block => ({
  type: "figure",
  attrs: { fileId, alt: "旧图", width: 10, height: 10 },
  content: [{ type: "text", text: caption }],
});
const stored = (fileId: string) => ({ fileId, width: 400, height: 300 });
let editor: Editor;
afterEach(() => editor.destroy());

function write(...content: Block[]) {
  const element = document.body.appendChild(document.createElement("div"));
  editor = new Editor({
    element,
    extensions: [...documentExtensions(), ComingPictures],
    content: { type: "doc", content },
  });
}

/** The text as lines, figures as their file. */
const lines = () =>
  (documentSchema.parse(editor.getJSON()) satisfies RichDocument).content.map((block) =>
    block.type === "figure"
      ? block.attrs.fileId
      : block.type === "paragraph"
        ? ((block.content?.[0] as { text: string } | undefined)?.text ?? "")
        : block.type,
  );

test("several pictures keep their order, whichever arrives first, while the text above goes on changing", () => {
  write(paragraph("上"), paragraph("下"));
  editor.commands.setTextSelection(2);
  const [first, second, third] = [1, 2, 3].map(() => keepPicturePlace(editor.view));

  second!.fill(stored("b"));
  editor.commands.insertContentAt(1, "更");
  third!.fill(stored("c"));
  first!.fill(stored("a"));

  expect(lines()).toEqual(["更上", "a", "b", "c", "下"]);
});

test("a picture that will not come leaves nothing, and nothing to undo", () => {
  write(paragraph("上"));
  const place = keepPicturePlace(editor.view);
  expect(place.element.isConnected).toBe(true);

  place.clear();

  expect(place.element.isConnected).toBe(false);
  expect(editor.can().undo()).toBe(false);
});

test("a picture whose surroundings were deleted still comes, at the end", () => {
  write(paragraph("上"), paragraph("中"), paragraph("下"));
  editor.commands.setTextSelection(5);
  const place = keepPicturePlace(editor.view);
  editor.commands.deleteRange({ from: 3, to: 9 });

  expect(place.fill(stored("a"))).toBe(true);
  expect(lines()).toContain("a");
});

test("a picture that arrives after its section was closed says so", () => {
  write(paragraph("上"));
  const place = keepPicturePlace(editor.view);
  editor.destroy();

  expect(place.fill(stored("a"))).toBe(false);
});

test("another picture takes a figure's place; caption and alternative text stay", () => {
  write(figure("old", "图1"), paragraph("下"));

  keepPicturePlace(editor.view, { at: 0, replaces: true }).fill(stored("new"));

  expect(editor.getJSON().content?.[0]).toEqual({
    type: "figure",
    attrs: { fileId: "new", alt: "旧图", width: 400, height: 300 },
    content: [{ type: "text", text: "图1" }],
  });
});

test("a figure moves over its neighbours and no farther", () => {
  write(paragraph("上"), figure("a", "图"), paragraph("下"));
  editor.commands.setTextSelection(5);

  expect(moveFigure(editor.view, -1)).toBe(true);
  expect(lines()).toEqual(["a", "上", "下"]);
  expect(moveFigure(editor.view, -1)).toBe(false);
  moveFigure(editor.view, 1);
  moveFigure(editor.view, 1);
  expect(lines()).toEqual(["上", "下", "a", ""]);
});

test("a selected figure is taken out, not only one whose caption has the cursor", () => {
  write(figure("a", "图"), paragraph("下"));
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 0)));

  removeFigure(editor.view);

  expect(lines()).toEqual(["下"]);
});

test("Enter in a caption goes on below the figure instead of doubling the picture", () => {
  write(figure("a", "图一"), figure("b", "图二"));
  editor.commands.setTextSelection(2);

  const enter = new KeyboardEvent("keydown", { key: "Enter" });
  editor.view.someProp("handleKeyDown", (handle) => handle(editor.view, enter));
  editor.commands.insertContent("之间");

  expect(lines()).toEqual(["a", "之间", "b", ""]);
});
