/** What a person is told after pasting, above the section they pasted into. */
export type PasteNote =
  /** The text is in; this could not come along. */
  | { kind: "left-out"; pictures: number; formulas: number; wideTables: number }
  /** Nothing was pasted: too large to be read with its form. `text` is what can still be pasted, its words. */
  | { kind: "too-large"; text: string }
  /** Nothing was pasted: the section cannot hold it with its form. */
  | { kind: "too-much"; text: string }
  /** Nothing was pasted: not even its words find room in one section. */
  | { kind: "no-room" };
