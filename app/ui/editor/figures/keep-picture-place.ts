import type { EditorState } from "@tiptap/pm/state";
import { insertPoint } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";
import { givingUp, keepPlace, placeOf } from "./coming-pictures";
import type { PicturePlace } from "./picture-place";

/** Where a picture goes: before or instead of what. */
interface Wish {
  /** A position in the text, as of a drop; else where the cursor is. */
  at?: number;
  /** It takes the place of the figure there, whose caption and alternative text stay. */
  replaces?: boolean;
}

/** Keeps a place for a picture that is on its way. */
export function keepPicturePlace(view: EditorView, { at, replaces = false }: Wish = {}): PicturePlace {
  const element = document.createElement("div");
  element.className = "picture-coming";
  element.contentEditable = "false";
  keepPlace(view, replaces && at !== undefined ? at : pointFor(view.state, at), element);
  return {
    element,
    replaces,
    fill: ({ fileId, width, height }) => {
      if (view.isDestroyed) return false;
      const type = view.state.schema.nodes.figure!;
      const place = placeOf(view, element) ?? view.state.doc.content.size;
      const { tr } = view.state;
      const old = replaces ? tr.doc.nodeAt(place) : null;
      if (old?.type === type) {
        view.dispatch(givingUp(tr.setNodeMarkup(place, null, { ...old.attrs, fileId, width, height }), element));
      } else {
        const figure = type.create({ fileId, width, height, alt: "" });
        view.dispatch(givingUp(tr.insert(place, figure), element, figure.nodeSize));
      }
      return true;
    },
    clear: () => {
      if (!view.isDestroyed) view.dispatch(givingUp(view.state.tr.setMeta("addToHistory", false), element));
    },
  };
}

/** The nearest gap between blocks of the text: before an empty line, else behind the block with the cursor. */
function pointFor({ doc, selection, schema }: EditorState, at = selection.to): number {
  const place = doc.resolve(at);
  if (place.depth === 0) return at;
  const isEmptyLine = place.node(1).isTextblock && place.node(1).content.size === 0;
  const gap = isEmptyLine ? place.before(1) : place.after(1);
  return insertPoint(doc, gap, schema.nodes.figure!) ?? doc.content.size;
}
