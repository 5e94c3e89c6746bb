/**
 * How our own Word files say what Word has no word for, shared by their writer and their reader: styles by name, content
 * controls by tag. Whatever carries one of these is read exactly as it stands, without any guessing at its meaning.
 */
export const ownStyles = {
  title: "Xinglin Title",
  field: "Xinglin Field",
  section: "Xinglin Section",
  heading2: "Xinglin Heading 2",
  heading3: "Xinglin Heading 3",
  heading4: "Xinglin Heading 4",
  text: "Xinglin Text",
  quote: "Xinglin Quote",
  figure: "Xinglin Figure",
  caption: "Xinglin Caption",
  /** A paragraph Word demands where the document has none, such as after a table at the end of a cell. */
  gap: "Xinglin Gap",
  /** The evidence ledger at the end of a file: over its table, and in its cells. */
  evidenceHeading: "Xinglin Evidence Heading",
  evidence: "Xinglin Evidence",
} as const;

export type OwnStyle = keyof typeof ownStyles;

/** The style id of one of our own styles. */
export const ownStyleId = (style: OwnStyle) => ownStyles[style].replaceAll(" ", "");

/** Which of our own styles a style of this name is, if any. */
export function ownStyleOf(name: string | undefined): OwnStyle | null {
  const found = Object.entries(ownStyles).find(([, own]) => own === name);
  return found ? (found[0] as OwnStyle) : null;
}

/** The table style of our own files, and the fill by which their header cells are known. */
export const ownTable = { styleId: "XinglinTable", name: "Xinglin Table", headFill: "F3F0EA" } as const;

/** What a content control of our own files holds together; its tag is the kind behind a prefix. */
export const ownContainers = ["quote", "bullets", "numbers", "item"] as const;
export type OwnContainer = (typeof ownContainers)[number];
export const ownTag = (kind: OwnContainer, start?: number) =>
  `xinglin-${kind}${start === undefined ? "" : `-${start}`}`;

/** The tag of a control around a number tied to an indicator, and the style its runs are read under. */
export const ownClaimTag = (indicatorId: string) => `xinglin-claim-${indicatorId}`;
export const ownClaimIn = (tag: string) => /^xinglin-claim-([\w-]{1,80})$/u.exec(tag)?.[1] ?? null;
export const ownClaimStyle = "XlClaim-";

/** Twentieths of a point in one pixel of a column's width; a width that is no whole number of pixels is none at all. */
export const twipsOfPixel = 15;
