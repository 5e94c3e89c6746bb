import { type Editor, Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Hit, hitsIn } from "./hits-in";

interface Search {
  words: string;
  hits: Hit[];
  /** Which of the hits the person is at; null when that is in another section or nowhere. */
  current: number | null;
}

const key = new PluginKey<Search>("findMarks");
const nothing: Search = { words: "", hits: [], current: null };

/** Marks what was searched for, in a section's text; the marks are no part of the document. */
export const FindMarks = Extension.create({
  name: "findMarks",

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key,
        state: {
          init: () => nothing,
          apply(tr, before, _old, { doc }) {
            const asked = tr.getMeta(key) as Pick<Search, "words" | "current"> | undefined;
            const { words, current } = asked ?? before;
            if (!asked && !tr.docChanged) return before;
            return words === "" ? nothing : { words, current, hits: hitsIn(doc, words) };
          },
        },
        props: {
          decorations(state) {
            const { hits, current } = searchIn(state);
            if (hits.length === 0) return null;
            const marked = hits.map(({ from, to }, place) =>
              Decoration.inline(from, to, { class: place === current ? "found is-current" : "found" }),
            );
            return DecorationSet.create(state.doc, marked);
          },
        },
      }),
    ];
  },
});

/** What is searched for in a section, and where it was found. */
export const searchIn = (state: EditorState): Search => key.getState(state) ?? nothing;

/** Searches a section; empty words end the search. */
export function search(editor: Editor, words: string, current: number | null) {
  const before = searchIn(editor.state);
  if (before.words === words && before.current === current) return;
  editor.view.dispatch(editor.state.tr.setMeta(key, { words, current }).setMeta("addToHistory", false));
}
