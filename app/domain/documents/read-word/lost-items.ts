/** What Word can hold and a section cannot; each kind has a message that says what became of it. */
export type LostKind =
  | "formula" // kept as its characters in one line
  | "drawing" // EMF, WMF, SVG and other pictures that cannot be shown
  | "external-image" // a picture that lay elsewhere on the author's computer
  | "damaged-image"
  | "chart"
  | "diagram"
  | "embedded-object" // its preview is kept where it is a picture
  | "embedded-document"
  | "colour"
  | "strikethrough"
  | "comment"
  | "tracked-change" // insertions are taken in, deletions left out
  | "text-box" // its text follows the paragraph it was anchored to
  | "automatic-number" // written out as typed text
  | "table-of-contents"
  | "note" // footnotes and endnotes stand at the end of their section
  | "header-footer"
  | "evidence-ledger" // our own table at the end of a file; the ledger itself is kept in the portal
  | "structure"; // nested too deep, kept as plain paragraphs

/** How often a kind was met at one place: `where` is the nearest heading above, or the lost words themselves. */
export interface LostItem {
  kind: LostKind;
  count: number;
  where: string;
}

/** Gathers what is lost while a file is read, one entry for each kind and place. */
export class LostItems {
  readonly #items = new Map<string, LostItem>();

  add(kind: LostKind, where: string, count = 1) {
    const key = `${kind}\n${where}`;
    const item = this.#items.get(key) ?? { kind, where, count: 0 };
    this.#items.set(key, { ...item, count: item.count + count });
  }

  list(): LostItem[] {
    return [...this.#items.values()];
  }
}
