import { Mark } from "@tiptap/core";

interface ClaimOptions {
  /** Whether the case has this indicator: what is pasted from another case loses its ties. */
  knowsIndicator: (indicatorId: string) => boolean;
}

/** A number tied to its indicator. It moves with the text; what is typed behind it is not part of it. */
export const Claim = Mark.create<ClaimOptions>({
  name: "claim",
  inclusive: false,

  addOptions() {
    return { knowsIndicator: () => true };
  },

  addAttributes() {
    return { indicatorId: { default: "" } };
  },

  parseHTML() {
    return [
      {
        tag: "span[data-indicator]",
        getAttrs: (element) => {
          const indicatorId = element.getAttribute("data-indicator") ?? "";
          return indicatorId !== "" && this.options.knowsIndicator(indicatorId) && { indicatorId };
        },
      },
    ];
  },

  renderHTML({ mark }) {
    return ["span", { "data-indicator": String(mark.attrs.indicatorId) }, 0];
  },
});
