import type { Editor } from "@tiptap/core";
import type { EvidencePlace } from "#app/domain/cases/evidence/suggestion";
import type { Papers } from "../../../editor/papers";

/** Selects what a suggestion points at and brings it into view; a part without an open editor is only brought into view. */
export function goToPlace(papers: Papers, place: EvidencePlace) {
  const editor = papers.get(place.where);
  const range = editor && rangeOf(editor, place);
  if (editor && range) {
    editor.chain().focus(undefined, { scrollIntoView: false }).setTextSelection(range).run();
    const { node } = editor.view.domAtPos(range.from);
    (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: "center" });
    return editor;
  }
  const part = document.getElementById(`part-${place.where}`);
  part?.scrollIntoView({ block: "start" });
  part?.querySelector<HTMLElement>("input, textarea")?.focus({ preventScroll: true });
  return null;
}

/** Where in the editor the nth paragraph's stretch stands; null where the text has changed meanwhile. */
function rangeOf(editor: Editor, { index, start, end }: EvidencePlace) {
  let passed = 0;
  let range: { from: number; to: number } | null = null;
  editor.state.doc.descendants((node, at) => {
    if (!node.isTextblock) return range === null;
    if (passed === index && end <= node.content.size) range = { from: at + 1 + start, to: at + 1 + end };
    passed += 1;
    return false;
  });
  return range as { from: number; to: number } | null;
}
