/** What the template reads: a book made printable. Lengths are millimetres, `file` names lie beside the template. */
export interface PrintBook {
  language: "zh" | "en";
  title: string;
  subtitle: string;
  year: string;
  organiser: string;
  issued: { year: number; month: number; day: number };
  demo: string | null;
  cover: { columns: string[][] | null; year: string[] };
  colophon: { label: string; text: string }[];
  preface: PrintBlock[];
  parts: PrintPart[];
  indexes: { kind: string; groups: { head: string; entries: { name: string; cases: number[] }[] }[] }[];
}

export interface PrintPart {
  title: string;
  grove: string;
  chapters: { number: number; title: string; cases: PrintCase[] }[];
}

/** `number` counts the cases through the whole book; `titleLines` is the title, broken where it reads best. */
export interface PrintCase {
  number: number;
  title: string;
  titleLines: string[];
  running: string;
  institution: string;
  region: string;
  level: string;
  abstract: string;
  keywords: string[];
  sections: { number: number | null; heading: string; blocks: PrintBlock[] }[];
  evidence: PrintIndicator[];
}

/** An indicator behind numbers of a case; `number` is the one printed behind them. Every text is in pieces between which a line may break. */
export interface PrintIndicator {
  number: number;
  name: string[];
  definition: string[];
  baseline: PrintValue;
  current: PrintValue;
  source: string[];
}

/** A value with its unit, and when it was measured. */
export interface PrintValue {
  value: string[];
  period: string[];
}

/** Words in pieces between which a line may break. */
export interface PrintText {
  type: "text";
  pieces: string[];
  marks: string[];
  href: string | null;
  /** The number of the indicator that the text ends on; null where it is tied to none that is printed. */
  note: number | null;
}

export type PrintInline = PrintText | { type: "break" };

export interface PrintCell {
  x: number;
  y: number;
  colspan: number;
  rowspan: number;
  header: boolean;
  number: boolean;
  blocks: PrintBlock[];
}

export interface PrintTable {
  type: "table";
  title: PrintInline[] | null;
  widths: number[];
  headerRows: number;
  cells: PrintCell[];
}

export interface PrintFigure {
  type: "figure";
  file: string | null;
  alt: string;
  width: number;
  height: number;
  caption: PrintInline[];
  numbered: boolean;
}

export type PrintBlock =
  | { type: "paragraph"; content: PrintInline[] }
  | { type: "heading"; level: number; content: PrintInline[] }
  | { type: "list"; start: number | null; items: PrintBlock[][] }
  | { type: "quote"; blocks: PrintBlock[] }
  | PrintTable
  | PrintFigure;
