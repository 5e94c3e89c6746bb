/**
 * The rich text of one section of a case, as it is stored: ProseMirror JSON. HTML is made from it and never stored.
 * `nodes.ts` lists the same names for the editor, `document-schema.ts` checks every write.
 */
export interface RichDocument {
  type: "doc";
  content: Block[];
}

export type Block = Paragraph | Heading | BulletList | OrderedList | Blockquote | Table | Figure;

export interface Paragraph {
  type: "paragraph";
  content?: Inline[];
}

/** A heading inside a section; the section's own heading is level 1 and stands outside the document. */
export interface Heading {
  type: "heading";
  attrs: { level: HeadingLevel };
  content?: Inline[];
}

export type HeadingLevel = 2 | 3 | 4;

export interface BulletList {
  type: "bulletList";
  content: ListItem[];
}

export interface OrderedList {
  type: "orderedList";
  attrs: { start: number };
  content: ListItem[];
}

export interface ListItem {
  type: "listItem";
  content: Block[];
}

export interface Blockquote {
  type: "blockquote";
  content: Block[];
}

export interface Table {
  type: "table";
  content: TableRow[];
}

export interface TableRow {
  type: "tableRow";
  content?: TableCell[];
}

export interface TableCell {
  type: "tableCell" | "tableHeader";
  attrs: { colspan: number; rowspan: number; colwidth: number[] | null };
  content: Block[];
}

/** A picture with its caption as content. `fileId` names the stored file; width and height are pixels, null when unknown. */
export interface Figure {
  type: "figure";
  attrs: { fileId: string; alt: string; width: number | null; height: number | null };
  content?: Inline[];
}

export type Inline = Text | HardBreak;

export interface Text {
  type: "text";
  text: string;
  marks?: Mark[];
}

export interface HardBreak {
  type: "hardBreak";
}

export type Mark = PlainMark | LinkMark | ClaimMark;

export interface PlainMark {
  type: "bold" | "italic" | "underline" | "superscript" | "subscript";
}

export interface LinkMark {
  type: "link";
  attrs: { href: string };
}

/** A number the case claims, tied to the indicator that shows it (证据账本). */
export interface ClaimMark {
  type: "claim";
  attrs: { indicatorId: string };
}

/** What an editor opens with: one empty paragraph. */
export function emptyDocument(): RichDocument {
  return { type: "doc", content: [{ type: "paragraph" }] };
}
