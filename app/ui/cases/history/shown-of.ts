import type { HeaderContent } from "#app/domain/cases/forms";
import { headerPart } from "#app/domain/cases/part-states";
import { compareDocuments } from "#app/domain/documents/compare/compare-documents";
import { emptyDocument, type RichDocument } from "#app/domain/documents/document";
import { readableHtml } from "../readable-html";
import type { StateShown, stateViews } from "./state-view";

interface FoundState {
  state: { part: string; content: RichDocument | HeaderContent };
  present: { content: RichDocument | HeaderContent } | null;
  /** The state before. */
  earlier: RichDocument | HeaderContent | null;
}

/** What the screen shows of a state: from it to the present text, from the one before to it, or itself. */
export function shownOf({ state, present, earlier }: FoundState, view: (typeof stateViews)[number]): StateShown {
  const pair = view === "before" ? [earlier, state.content] : [state.content, present?.content];
  if (state.part === headerPart) {
    const [before, after] = pair as [HeaderContent | null, HeaderContent];
    if (view === "text" || !before) return { of: "header", content: state.content as HeaderContent };
    return { of: "headers", before, after };
  }
  const [before, after] = pair as [RichDocument | null, RichDocument | undefined];
  if (view === "text") return { of: "text", html: readableHtml(state.content as RichDocument) };
  return { of: "compared", lines: compareDocuments(before ?? emptyDocument(), after ?? emptyDocument()) };
}
