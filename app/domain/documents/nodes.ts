/** One node of the rich text: what it may hold, which group it belongs to, and its attributes. */
interface NodeRule {
  readonly content: string;
  readonly group: string;
  readonly attrs: readonly string[];
}

/** Every node a document may hold. The editor's schema is tested to be exactly this list; nothing else is stored. */
export const documentNodes = {
  doc: { content: "block+", group: "", attrs: [] },
  paragraph: { content: "inline*", group: "block", attrs: [] },
  heading: { content: "inline*", group: "block", attrs: ["level"] },
  bulletList: { content: "listItem+", group: "block list", attrs: [] },
  orderedList: { content: "listItem+", group: "block list", attrs: ["start"] },
  listItem: { content: "paragraph block*", group: "", attrs: [] },
  blockquote: { content: "block+", group: "block", attrs: [] },
  table: { content: "tableRow+", group: "block", attrs: [] },
  tableRow: { content: "(tableCell | tableHeader)*", group: "", attrs: [] },
  tableCell: { content: "block+", group: "", attrs: ["colspan", "rowspan", "colwidth"] },
  tableHeader: { content: "block+", group: "", attrs: ["colspan", "rowspan", "colwidth"] },
  figure: { content: "inline*", group: "block", attrs: ["fileId", "alt", "width", "height"] },
  text: { content: "", group: "inline", attrs: [] },
  hardBreak: { content: "", group: "inline", attrs: [] },
} as const satisfies Record<string, NodeRule>;

/** Every mark text may carry, with its attributes. */
export const documentMarks = {
  bold: [],
  italic: [],
  underline: [],
  superscript: [],
  subscript: [],
  link: ["href"],
  claim: ["indicatorId"],
} as const satisfies Record<string, readonly string[]>;

/** The levels a heading may have inside a section. */
export const headingLevels = [2, 3, 4] as const;
