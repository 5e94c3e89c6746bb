import { markText } from "./own-marks";
import {
  ownClaimIn,
  ownClaimStyle,
  ownContainers,
  ownStyleId,
  ownTable,
  twipsOfPixel,
  type OwnContainer,
} from "./own-word";
import { child, descendants, isElement, textOf, valueOf, type XmlElement, type XmlNode } from "./xml-tree";

/** What one of our own content controls holds together: its kind and, for a numbered list, where it starts. */
interface OwnControl {
  kind: OwnContainer;
  start: number | null;
}

/** The kind of a content control by its tag; null for a foreign one. */
export function ownControlOf(control: XmlElement): OwnControl | null {
  const tag = valueOf(child(control, "w:sdtPr"), "w:tag") ?? "";
  const [, name, start] = /^xinglin-([a-z]+)(?:-(\d+))?$/u.exec(tag) ?? [];
  const kind = ownContainers.find((one) => one === name);
  return kind ? { kind, start: start === undefined ? null : Number(start) } : null;
}

/** The indicator to which a control ties the number in it; null for any other control. */
export function claimOf(control: XmlElement): string | null {
  return ownClaimIn(valueOf(child(control, "w:sdtPr"), "w:tag") ?? "");
}

/** A run of a tied number, under the style by which the reader of the HTML knows it. */
export function tiedRun(run: XmlElement, indicatorId: string): XmlElement {
  if (run.name !== "w:r") return { ...run, children: run.children.map((node) => tiedNode(node, indicatorId)) };
  const properties = child(run, "w:rPr") ?? { name: "w:rPr", attributes: {}, children: [] };
  const others = properties.children.filter((node) => !isElement(node) || node.name !== "w:rStyle");
  const style = { name: "w:rStyle", attributes: { "w:val": ownClaimStyle + indicatorId }, children: [] };
  const rest = run.children.filter((node) => !isElement(node) || node.name !== "w:rPr");
  return { ...run, children: [{ ...properties, children: [style, ...others] }, ...rest] };
}

const tiedNode = (node: XmlNode, indicatorId: string) => (isElement(node) ? tiedRun(node, indicatorId) : node);

/** The contents of one of our controls between two notes. An item that was broken in two while editing is two items. */
export function ownControlNotes({ kind, start }: OwnControl, contents: readonly XmlNode[]): XmlNode[] {
  const open = note(["open", kind, ...(start === null ? [] : [String(start)])].join(" "));
  const close = note("close");
  if (kind !== "item") return [open, ...contents, close];
  const numbers = contents.filter(isElement).map(numberingOf);
  const own = numbers.find((numbering) => numbering !== null) ?? null;
  let items = 0;
  const inside = contents.flatMap((node): XmlNode[] => {
    if (!isElement(node) || own === null || numberingOf(node) !== own) return [node];
    items += 1;
    return [...(items > 1 ? [close, open] : []), withoutNumbering(node)];
  });
  return [open, ...inside, close];
}

/** Our own table with a note in each cell: whether it is a head, how wide its columns are, or that it is no cell at all. */
export function ownTableNotes(table: XmlElement): XmlElement {
  const columns = table.children
    .filter(isElement)
    .filter(({ name }) => name === "w:tblGrid")
    .flatMap((grid) => descendants(grid, "w:gridCol"))
    .map(({ attributes }) => Number(attributes["w:w"] ?? 0));
  const children = table.children.map((row): XmlNode => {
    if (!isElement(row) || row.name !== "w:tr") return row;
    let column = 0;
    return {
      ...row,
      children: row.children.map((cell): XmlNode => {
        if (!isElement(cell) || cell.name !== "w:tc") return cell;
        const span = Number(valueOf(child(cell, "w:tcPr"), "w:gridSpan") ?? 1);
        const widths = columns.slice(column, column + span);
        column += span;
        return noteCell(cell, widths);
      }),
    };
  });
  return { ...table, children };
}

export function isOwnTable(table: XmlElement) {
  return valueOf(child(table, "w:tblPr"), "w:tblStyle") === ownTable.styleId;
}

/** A paragraph that only Word asked for, as long as nobody has written into it. */
export function isGap(paragraph: XmlElement) {
  const style = valueOf(child(paragraph, "w:pPr"), "w:pStyle");
  return style === ownStyleId("gap") && textOf(paragraph) === "" && descendants(paragraph, "w:drawing").length === 0;
}

/** The evidence ledger at the end of our own files, as long as nobody wrote something else into its table's place. */
export function isEvidence(element: XmlElement): boolean {
  if (element.name === "w:p") return valueOf(child(element, "w:pPr"), "w:pStyle") === ownStyleId("evidenceHeading");
  const written = descendants(element, "w:p").filter((paragraph) => textOf(paragraph).trim() !== "");
  const styles = written.map((paragraph) => valueOf(child(paragraph, "w:pPr"), "w:pStyle"));
  return styles.length > 0 && styles.every((style) => style === ownStyleId("evidence"));
}

function noteCell(cell: XmlElement, widths: readonly number[]): XmlElement {
  const properties = child(cell, "w:tcPr");
  const contents = cell.children.filter((node) => node !== properties);
  const [first] = contents.filter(isElement);
  const isNone = contents.length === 1 && first !== undefined && isGap(first);
  const fill = child(properties, "w:shd")?.attributes["w:fill"]?.toUpperCase();
  const isSized = child(properties, "w:tcW")?.attributes["w:type"] === "dxa";
  const pixels = widths.map((width) => (width % twipsOfPixel === 0 ? width / twipsOfPixel : 0));
  const words = [isNone ? "gap" : fill === ownTable.headFill ? "head" : "cell", ...(isSized ? [pixels.join(",")] : [])];
  return { ...cell, children: [...(properties ? [properties] : []), note(words.join(" ")), ...contents] };
}

function numberingOf(element: XmlElement): string | null {
  const numbering = element.name === "w:p" ? child(child(element, "w:pPr"), "w:numPr") : undefined;
  return numbering ? `${valueOf(numbering, "w:numId")}/${valueOf(numbering, "w:ilvl")}` : null;
}

function withoutNumbering(paragraph: XmlElement): XmlElement {
  const properties = child(paragraph, "w:pPr");
  const plain = properties && {
    ...properties,
    children: properties.children.filter((node) => !isElement(node) || node.name !== "w:numPr"),
  };
  return { ...paragraph, children: paragraph.children.map((node) => (node === properties && plain ? plain : node)) };
}

function note(words: string): XmlElement {
  const style = { name: "w:pStyle", attributes: { "w:val": ownStyleId("text") }, children: [] };
  const text = { name: "w:t", attributes: {}, children: [markText(words)] };
  return {
    name: "w:p",
    attributes: {},
    children: [
      { name: "w:pPr", attributes: {}, children: [style] },
      { name: "w:r", attributes: {}, children: [text] },
    ],
  };
}
