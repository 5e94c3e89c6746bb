import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";

/** A place that is kept, given up, or filled: then what was to stand behind it comes behind what is inserted. */
type News = { keep: HTMLElement; at: number } | { giveUp: HTMLElement; size: number };
interface Kept {
  element: HTMLElement;
  order: number;
}

const key = new PluginKey<DecorationSet>("comingPictures");
let lastOrder = 0;

/** Keeps the places of pictures that are on their way while the text around them goes on changing. */
export const ComingPictures = Extension.create({
  name: "comingPictures",

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, before) {
            const news = tr.getMeta(key) as News | undefined;
            if (!news) return before.map(tr.mapping, tr.doc);
            if ("keep" in news) return before.add(tr.doc, [widget(news.at, news.keep, ++lastOrder)]);
            const own = find(before, news.giveUp);
            if (!own) return before.map(tr.mapping, tr.doc);
            const behind = before
              .find(own.from, own.from)
              .filter(({ spec }) => kept(spec).order > kept(own.spec).order);
            const stay = before.remove([own, ...behind]).map(tr.mapping, tr.doc);
            const moved = behind.map(({ spec }) => widget(own.from + news.size, kept(spec).element, kept(spec).order));
            return stay.add(tr.doc, moved);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

/** Keeps a place before the given position. */
export function keepPlace(view: EditorView, at: number, element: HTMLElement) {
  view.dispatch(view.state.tr.setMeta(key, { keep: element, at } satisfies News).setMeta("addToHistory", false));
}

/** Where a kept place is now; null when the text around it was deleted. */
export function placeOf(view: EditorView, element: HTMLElement): number | null {
  return find(key.getState(view.state) ?? DecorationSet.empty, element)?.from ?? null;
}

/** Gives a place up; with something inserted there, in the same step, of which `size` is the length. */
export const givingUp = (tr: EditorView["state"]["tr"], element: HTMLElement, size = 0) =>
  tr.setMeta(key, { giveUp: element, size } satisfies News);

const kept = (spec: unknown) => spec as Kept;
const find = (set: DecorationSet, element: HTMLElement) =>
  set.find(undefined, undefined, (spec) => kept(spec).element === element)[0];
const widget = (at: number, element: HTMLElement, order: number) =>
  Decoration.widget(at, () => element, {
    ...{ element, order, key: `coming-${order}`, side: -1, ignoreSelection: true },
    stopEvent: () => true,
  });
