import { Mark } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    superscript: { toggleSuperscript: () => ReturnType };
  }
}

/** Raised text, as in m². */
export const Superscript = Mark.create({
  name: "superscript",
  excludes: "subscript superscript",

  parseHTML() {
    return [{ tag: "sup" }];
  },

  renderHTML() {
    return ["sup", 0];
  },

  addCommands() {
    return {
      toggleSuperscript:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    };
  },

  addKeyboardShortcuts() {
    return { "Mod-.": () => this.editor.commands.toggleSuperscript() };
  },
});
