import { mergeAttributes, Node } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { documentNodes } from "../nodes";

interface FigureOptions {
  /** The address a picture is shown from while editing. */
  fileUrl: (fileId: string) => string;
}

/** A picture of the case with its caption. Only pictures already stored have one: a pasted address is never kept. */
export const Figure = Node.create<FigureOptions>({
  name: "figure",
  group: documentNodes.figure.group,
  content: documentNodes.figure.content,
  draggable: true,
  isolating: true,

  addOptions() {
    return { fileUrl: () => "" };
  },

  addAttributes() {
    return {
      fileId: { default: "", parseHTML: (element) => element.getAttribute("data-file-id") ?? "" },
      alt: { default: "", parseHTML: (element) => element.querySelector("img")?.getAttribute("alt") ?? "" },
      width: { default: null, parseHTML: (element) => pixels(element, "width") },
      height: { default: null, parseHTML: (element) => pixels(element, "height") },
    };
  },

  parseHTML() {
    return [{ tag: "figure[data-file-id]", contentElement: (element) => captionOf(element) }];
  },

  renderHTML({ node, HTMLAttributes }) {
    const { fileId, alt, width, height } = node.attrs as Record<string, string | number | null>;
    const image = { src: this.options.fileUrl(String(fileId)), alt, width, height };
    const outside = mergeAttributes(HTMLAttributes, { alt: null, width: null, height: null, fileId: null });
    return ["figure", { ...outside, "data-file-id": fileId }, ["img", image], ["figcaption", 0]];
  },

  addKeyboardShortcuts() {
    return {
      // a caption is one line: its end is followed by the text below, not by a second copy of the picture
      Enter: () =>
        this.editor.commands.command(({ tr, state, dispatch }) => {
          const { $from } = tr.selection;
          if ($from.parent.type !== this.type) return false;
          const behind = $from.after();
          const paragraph = state.schema.nodes.paragraph!;
          if (tr.doc.resolve(behind).nodeAfter?.type !== paragraph) tr.insert(behind, paragraph.create());
          dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(behind))).scrollIntoView());
          return true;
        }),
    };
  },
});

function pixels(element: HTMLElement, name: "width" | "height") {
  const value = Number(element.querySelector("img")?.getAttribute(name));
  return Number.isInteger(value) && value > 0 ? value : null;
}

function captionOf(element: globalThis.Node) {
  const figure = element as HTMLElement;
  return figure.querySelector("figcaption") ?? figure.ownerDocument.createElement("figcaption");
}
