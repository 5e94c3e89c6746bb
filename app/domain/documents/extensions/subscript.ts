import { Mark } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    subscript: { toggleSubscript: () => ReturnType };
  }
}

/** Lowered text, as in CO₂. */
export const Subscript = Mark.create({
  name: "subscript",
  excludes: "subscript superscript",

  parseHTML() {
    return [{ tag: "sub" }];
  },

  renderHTML() {
    return ["sub", 0];
  },

  addCommands() {
    return {
      toggleSubscript:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    };
  },

  addKeyboardShortcuts() {
    return { "Mod-,": () => this.editor.commands.toggleSubscript() };
  },
});
