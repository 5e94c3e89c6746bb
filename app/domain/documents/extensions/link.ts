import { Mark } from "@tiptap/core";
import { safeHref } from "../safe-href";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    link: { setLink: (attributes: { href: string }) => ReturnType; unsetLink: () => ReturnType };
  }
}

/** A link to a web page or a mail address. It stores the address alone; how it opens is the reader's choice. */
export const Link = Mark.create({
  name: "link",
  inclusive: false,

  addAttributes() {
    return { href: { default: "" } };
  },

  parseHTML() {
    return [
      {
        tag: "a[href]",
        getAttrs: (element) => {
          const href = safeHref(element.getAttribute("href") ?? "");
          return href === null ? false : { href };
        },
      },
    ];
  },

  renderHTML({ mark }) {
    return ["a", { href: safeHref(String(mark.attrs.href)) ?? "", rel: "noopener noreferrer nofollow" }, 0];
  },

  addCommands() {
    return {
      setLink:
        ({ href }) =>
        ({ commands }) => {
          const safe = safeHref(href);
          return safe !== null && commands.setMark(this.name, { href: safe });
        },
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    };
  },
});
