import type { Papers } from "../../../editor/papers";

/** Takes the ties to an indicator out of every open section: it was taken off the ledger. */
export function untieEverywhere(papers: Papers, indicatorId: string) {
  for (const editor of papers.all()) {
    const { state, view } = editor;
    const tr = state.tr;
    state.doc.descendants((node, at) => {
      const claim = node.marks.find(({ type, attrs }) => type.name === "claim" && attrs.indicatorId === indicatorId);
      if (claim) tr.removeMark(at, at + node.nodeSize, claim);
    });
    if (tr.docChanged) view.dispatch(tr);
  }
}
