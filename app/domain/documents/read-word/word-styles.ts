import { child, descendants, switchOf, valueOf, type XmlElement } from "./xml-tree";

/** What a paragraph style says, with what it inherits from the styles it is based on. */
export interface WordStyle {
  /** All names from the style up to its oldest ancestor, as written. */
  names: string[];
  /** 1 is the highest; null for body text. */
  outlineLevel: number | null;
  bold: boolean;
  centred: boolean;
  numId: string | null;
  level: string | null;
}

/** The paragraph styles of styles.xml by id. */
export function wordStyles(styles: XmlElement | null): (id: string | undefined) => WordStyle {
  const elements = new Map(
    (styles ? descendants(styles, "w:style") : []).map((style) => [style.attributes["w:styleId"], style]),
  );
  const known = new Map<string | undefined, WordStyle>();
  return (id) => {
    const style = known.get(id) ?? readStyle(lineage(elements, id));
    known.set(id, style);
    return style;
  };
}

function lineage(elements: ReadonlyMap<string | undefined, XmlElement>, id: string | undefined): XmlElement[] {
  const line: XmlElement[] = [];
  for (
    let style = elements.get(id);
    style && !line.includes(style);
    style = elements.get(valueOf(style, "w:basedOn"))
  ) {
    line.push(style);
  }
  return line;
}

function readStyle(line: readonly XmlElement[]): WordStyle {
  const properties = line.map((style) => child(style, "w:pPr"));
  const first = <Value>(read: (element: XmlElement | undefined) => Value | undefined) =>
    properties.map(read).find((value) => value !== undefined);
  const outline = first((element) => valueOf(element, "w:outlineLvl"));
  const numbering = first((element) => child(element, "w:numPr"));
  return {
    names: line.map((style) => valueOf(style, "w:name") ?? ""),
    outlineLevel: outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : null,
    bold: line.map((style) => switchOf(child(style, "w:rPr"), "w:b")).find((value) => value !== undefined) ?? false,
    centred: first((element) => valueOf(element, "w:jc")) === "center",
    numId: valueOf(numbering, "w:numId") ?? null,
    level: valueOf(numbering, "w:ilvl") ?? null,
  };
}
