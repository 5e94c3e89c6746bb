import type { LostItems, LostKind } from "./lost-items";
import {
  claimOf,
  isEvidence,
  isGap,
  isOwnTable,
  ownControlNotes,
  ownControlOf,
  ownTableNotes,
  tiedRun,
} from "./own-structure";
import { child, descendants, isElement, textOf, valueOf, type XmlElement, type XmlNode } from "./xml-tree";

interface Cleaning {
  lost: LostItems;
  /** The heading last passed, for saying where something was lost. */
  where: string;
  /** Relationship ids whose target lies outside the file. */
  external: ReadonlySet<string>;
  isHeading: (paragraph: XmlElement) => boolean;
}

const unwrapped = new Set(["w:smartTag", "w:customXml", "w:bdo", "w:dir", "w:fldSimple", "w:ins", "w:moveTo"]);
const dropped = new Set([
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:del",
  "w:moveFrom",
  "w:altChunk",
  "w:commentReference",
]);
const reported: Record<string, LostKind> = {
  "w:ins": "tracked-change",
  "w:del": "tracked-change",
  "w:moveFrom": "tracked-change",
  "w:altChunk": "embedded-document",
  "w:commentReference": "comment",
  "w:object": "embedded-object",
};

/**
 * Makes a body of what can be read: wrappers opened, text boxes put behind their paragraph, formulas written in one
 * line, deletions and contents lists left out. Whatever is not kept as it was is reported.
 */
export function cleanBody(body: XmlElement, cleaning: Omit<Cleaning, "where">): XmlElement {
  const passing: Cleaning = { ...cleaning, where: "" };
  const children = body.children.flatMap((node) => {
    if (!isElement(node)) return [node];
    if (node.name === "w:p" && cleaning.isHeading(node)) passing.where = textOf(node).trim();
    return cleanElement(node, passing);
  });
  return { ...body, children };
}

function cleanChildren(element: XmlElement, cleaning: Cleaning): XmlNode[] {
  return element.children.flatMap((node) => (isElement(node) ? cleanElement(node, cleaning) : [node]));
}

function cleanElement(element: XmlElement, cleaning: Cleaning): XmlNode[] {
  const kind = reported[element.name];
  if (kind && !isPropertyMark(element)) cleaning.lost.add(kind, cleaning.where);
  if (dropped.has(element.name)) return [];
  if (unwrapped.has(element.name)) return cleanChildren(element, cleaning);
  switch (element.name) {
    case "w:sdt":
      return cleanControl(element, cleaning);
    case "w:p":
      return isGap(element) || isEvidence(element) ? [] : cleanParagraph(element, cleaning);
    case "w:tbl":
      return isEvidence(element) ? leaveEvidence(cleaning) : [cleanTable(element, cleaning)];
    case "w:r":
      return [cleanRun(element, cleaning)];
    case "m:oMathPara":
    case "m:oMath":
      return cleanFormula(element, cleaning);
    case "mc:AlternateContent":
      return cleanAlternative(element, cleaning);
    case "w:drawing":
      return cleanDrawing(element, cleaning);
    case "v:imagedata":
      return cleanOldPicture(element, cleaning);
    case "w:ruby":
      return cleanChildren(child(element, "w:rubyBase") ?? element, cleaning);
    default:
      return [{ ...element, children: cleanChildren(element, cleaning) }];
  }
}

/** Inside properties `w:ins` and `w:del` only mark a paragraph's end or a table row. */
function isPropertyMark(element: XmlElement) {
  return (element.name === "w:ins" || element.name === "w:del") && element.children.length === 0;
}

/** The ledger goes with a file to be read by people; the portal has it, and changes it only there. */
function leaveEvidence({ lost }: Cleaning): XmlNode[] {
  lost.add("evidence-ledger", "");
  return [];
}

function cleanTable(table: XmlElement, cleaning: Cleaning): XmlElement {
  const noted = isOwnTable(table) ? ownTableNotes(table) : table;
  return { ...noted, children: cleanChildren(noted, cleaning) };
}

function cleanControl(element: XmlElement, cleaning: Cleaning): XmlNode[] {
  const gallery = valueOf(child(child(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery");
  if (gallery === "Table of Contents") {
    cleaning.lost.add("table-of-contents", cleaning.where);
    return [];
  }
  const content = child(element, "w:sdtContent");
  const inside = content ? cleanChildren(content, cleaning) : [];
  const claim = claimOf(element);
  if (claim !== null) return inside.map((node) => (isElement(node) ? tiedRun(node, claim) : node));
  const own = ownControlOf(element);
  return own ? ownControlNotes(own, inside) : inside;
}

function cleanParagraph(paragraph: XmlElement, cleaning: Cleaning): XmlNode[] {
  const boxes = boxParagraphs(paragraph);
  if (boxes.length) cleaning.lost.add("text-box", cleaning.where);
  const cleaned = { ...paragraph, children: cleanChildren(paragraph, cleaning) };
  return [cleaned, ...boxes.flatMap((box) => cleanElement(box, cleaning))];
}

function cleanRun(run: XmlElement, cleaning: Cleaning): XmlElement {
  const properties = child(run, "w:rPr");
  const hasText = textOf(run).trim() !== "";
  if (hasText && isColoured(properties)) cleaning.lost.add("colour", cleaning.where);
  if (hasText && (child(properties ?? run, "w:strike") ?? child(properties ?? run, "w:dstrike")))
    cleaning.lost.add("strikethrough", cleaning.where);
  const cleaned = { ...run, children: cleanChildren(run, cleaning) };
  return hasText ? withScript(cleaned, properties) : cleaned;
}

/** Some programs raise and lower text by a distance instead of saying that it is superscript or subscript. */
function withScript(run: XmlElement, properties: XmlElement | undefined): XmlElement {
  const raised = Number(valueOf(properties, "w:position") ?? 0);
  if (!properties || raised === 0 || child(properties, "w:vertAlign")) return run;
  const script = { "w:val": raised > 0 ? "superscript" : "subscript" };
  const scripted = [...properties.children, { name: "w:vertAlign", attributes: script, children: [] }];
  const rest = run.children.filter((node) => !isElement(node) || node.name !== "w:rPr");
  return { ...run, children: [{ ...properties, children: scripted }, ...rest] };
}

function isColoured(properties: XmlElement | undefined) {
  const colour = valueOf(properties, "w:color")?.toLowerCase() ?? "auto";
  const highlight = valueOf(properties, "w:highlight") ?? "none";
  const fill = child(properties ?? { name: "", attributes: {}, children: [] }, "w:shd")?.attributes["w:fill"] ?? "auto";
  return (
    !["auto", "000000"].includes(colour) || highlight !== "none" || !["auto", "ffffff"].includes(fill.toLowerCase())
  );
}

function cleanFormula(formula: XmlElement, cleaning: Cleaning): XmlNode[] {
  cleaning.lost.add("formula", cleaning.where);
  const text = descendants(formula, "m:t")
    .flatMap((part) => part.children)
    .filter((node) => typeof node === "string")
    .join("");
  return [{ name: "w:r", attributes: {}, children: [{ name: "w:t", attributes: {}, children: [text] }] }];
}

/** Word's two ways to say the same: the reader of pictures knows the older one, so it goes first where it is there. */
function cleanAlternative(element: XmlElement, cleaning: Cleaning): XmlNode[] {
  if (descendants(element, "w:txbxContent").length) return [];
  const chosen = child(element, "mc:Fallback") ?? child(element, "mc:Choice");
  return chosen ? cleanChildren(chosen, cleaning) : [];
}

function cleanDrawing(drawing: XmlElement, cleaning: Cleaning): XmlNode[] {
  if (descendants(drawing, "w:txbxContent").length) return [];
  const blips = descendants(drawing, "a:blip");
  const own = blips.filter(({ attributes: { "r:embed": id } }) => id && !cleaning.external.has(id));
  const lost = descendants(drawing, "c:chart").length
    ? "chart"
    : descendants(drawing, "dgm:relIds").length
      ? "diagram"
      : null;
  if (lost) cleaning.lost.add(lost, cleaning.where);
  if (blips.length > own.length) cleaning.lost.add("external-image", cleaning.where, blips.length - own.length);
  return own.length === blips.length && !lost ? [drawing] : [];
}

/** A picture in the older language of shapes; one that lies outside the file is reported as any other. */
function cleanOldPicture(picture: XmlElement, cleaning: Cleaning): XmlNode[] {
  const id = picture.attributes["r:id"] ?? picture.attributes["r:href"];
  if (id === undefined || !cleaning.external.has(id)) return [picture];
  cleaning.lost.add("external-image", cleaning.where);
  return [];
}

/** The paragraphs of the text boxes anchored in a paragraph, each once although Word writes them twice. */
function boxParagraphs(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement).flatMap((node) => {
    if (node.name === "mc:AlternateContent") {
      const choice = child(node, "mc:Choice");
      return boxParagraphs(
        choice && descendants(choice, "w:txbxContent").length ? choice : (child(node, "mc:Fallback") ?? node),
      );
    }
    return node.name === "w:txbxContent" ? node.children.filter(isElement) : boxParagraphs(node);
  });
}
