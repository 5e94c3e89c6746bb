import { Node, wrappingInputRule } from "@tiptap/core";
import { documentNodes } from "../nodes";

/** A numbered list. It stores where the numbers start and nothing about how they look. */
export const OrderedList = Node.create({
  name: "orderedList",
  group: documentNodes.orderedList.group,
  content: documentNodes.orderedList.content,

  addAttributes() {
    return { start: { default: 1, parseHTML: (element) => firstNumber(element.getAttribute("start")) } };
  },

  parseHTML() {
    return [{ tag: "ol" }];
  },

  renderHTML({ node }) {
    const start = node.attrs.start as number;
    return ["ol", start === 1 ? {} : { start }, 0];
  },

  addCommands() {
    return {
      toggleOrderedList:
        () =>
        ({ commands }) =>
          commands.toggleList(this.name, "listItem"),
    };
  },

  addKeyboardShortcuts() {
    return { "Mod-Shift-7": () => this.editor.commands.toggleOrderedList() };
  },

  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,4})[.、．]\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, node) => node.childCount + (node.attrs.start as number) === Number(match[1]),
      }),
    ];
  },
});

/** A list may start at 0; what is no number starts at 1. */
function firstNumber(start: string | null) {
  return start !== null && /^\d{1,7}$/.test(start) ? Number(start) : 1;
}
