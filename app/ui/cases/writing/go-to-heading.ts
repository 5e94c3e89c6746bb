import type { Editor } from "@tiptap/react";

/** Brings a section's heading into view, with the cursor at its end. */
export function goToHeading(editor: Editor, place: number) {
  const headings: { from: number; to: number }[] = [];
  editor.state.doc.forEach((node, from) => {
    if (node.type.name === "heading") headings.push({ from, to: from + node.nodeSize - 1 });
  });
  const heading = headings[place];
  if (!heading) return;
  editor.chain().setTextSelection(heading.to).focus(undefined, { scrollIntoView: false }).run();
  const shown = editor.view.nodeDOM(heading.from);
  if (shown instanceof HTMLElement) shown.scrollIntoView({ block: "start" });
}
