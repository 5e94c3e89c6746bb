import { chooseTitle, type Line } from "./choose-title";
import { cleanBody } from "./clean-body";
import type { LostItems } from "./lost-items";
import { continuedMark, itemNumberMark } from "./own-marks";
import type { OwnStyle } from "./own-word";
import { paragraphRole, styledRank, type ParagraphRole } from "./paragraph-role";
import type { SectionNames } from "./section-names";
import type { NumberLabel } from "./word-numbering";
import { wordNumbering } from "./word-numbering";
import { wordStyles, type WordStyle } from "./word-styles";
import { child, descendants, isElement, textOf, valueOf, type XmlElement, type XmlNode } from "./xml-tree";

interface WordParts {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  /** Relationship ids of the body whose target lies outside the file. */
  external: ReadonlySet<string>;
}

/**
 * Rewrites a body so that a plain converter cannot lose what matters: each paragraph's style says its role (`XlTitle`,
 * `XlR3`, `XlCaption`, `XlQuote`, `XlCentred`), numbers that a list cannot show are written out, numbered items carry
 * their number.
 */
export function prepareWord(parts: WordParts, sections: readonly SectionNames[], lost: LostItems): XmlElement {
  const styleOf = wordStyles(parts.styles);
  const own = (paragraph: XmlElement) => styleOf(valueOf(child(paragraph, "w:pPr"), "w:pStyle"));
  const body = child(parts.document, "w:body") ?? parts.document;
  const cleaned = cleanBody(body, {
    lost,
    external: parts.external,
    isHeading: (paragraph) =>
      isHeading(paragraphRole(paragraph, { style: own(paragraph), listed: false, atTop: true }, sections)),
  });

  const label = wordNumbering(parts.numbering);
  const roles = new Map<XmlElement, ParagraphRole>();
  const openLists = new Map<string, string>();
  const labelled = numberChildren(cleaned, true, (paragraph, atTop) => {
    const style = own(paragraph);
    const number = labelOf(paragraph, style, label);
    const typed = number !== null && number.text !== "" && isTyped(number, paragraph, { style, atTop }, sections);
    const withNumber = typed ? typeNumber(paragraph, number.text) : paragraph;
    if (typed || number?.kind === "counted")
      lost.add("automatic-number", (number?.text ?? "") + textOf(paragraph).trim().slice(0, 20));
    const listed = number !== null && !typed;
    if (!listed) openLists.clear();
    const role = paragraphRole(withNumber, { style, listed, atTop }, sections);
    const result =
      listed && role.kind === "text" ? listItem(withNumber, style, number, openLists) : withoutNumber(withNumber);
    roles.set(result, role);
    return result;
  });
  for (const line of titleLines(labelled, roles, sections)) roles.set(line, { kind: "title" });
  const contents = [...roles.values()].filter((role) => role.kind === "contents").length;
  if (contents) lost.add("table-of-contents", "");
  const styled = styleChildren(labelled, roles);
  return { ...parts.document, children: parts.document.children.map((node) => (node === body ? styled : node)) };
}

function numberChildren(
  element: XmlElement,
  atTop: boolean,
  number: (paragraph: XmlElement, atTop: boolean) => XmlElement,
): XmlElement {
  const children = element.children.map((node) => {
    if (!isElement(node)) return node;
    return node.name === "w:p" ? number(node, atTop) : numberChildren(node, false, number);
  });
  return { ...element, children };
}

function titleLines(
  body: XmlElement,
  roles: ReadonlyMap<XmlElement, ParagraphRole>,
  sections: readonly SectionNames[],
) {
  const elements = body.children.filter(isElement);
  if ([...roles.values()].some((role) => role.kind === "own")) return [];
  const lines = elements.map((element): Line | null => {
    const role = roles.get(element);
    return role ? { text: textOf(element).trim(), role } : null;
  });
  return chooseTitle(lines, sections).flatMap((index) => elements[index] ?? []);
}

function labelOf(paragraph: XmlElement, style: WordStyle, label: (numId: string, level: number) => NumberLabel | null) {
  const direct = child(child(paragraph, "w:pPr") ?? paragraph, "w:numPr");
  const numId = valueOf(direct, "w:numId") ?? style.numId;
  const level = valueOf(direct, "w:ilvl") ?? style.level ?? "0";
  // An empty paragraph shows no number and does not count.
  return numId === null || textOf(paragraph).trim() === "" ? null : label(numId, Number(level));
}

/** Whether a number must be written out: that of a heading, and one no list of ours can stand for. */
function isTyped(
  number: NumberLabel,
  paragraph: XmlElement,
  place: { style: WordStyle; atTop: boolean },
  sections: readonly SectionNames[],
) {
  if (number.kind === "written" || styledRank(paragraph, place.style) !== null) return true;
  // 1.2 before a bold line is a heading's number, before a sentence a list's.
  const role = paragraphRole(typeNumber(paragraph, number.text), { ...place, listed: false }, sections);
  return number.kind === "counted" && number.text.includes(".") && role.kind === "heading" && role.rank < 15;
}

function typeNumber(paragraph: XmlElement, text: string): XmlElement {
  const [first] = descendants(paragraph, "w:r");
  const look = child(first, "w:rPr");
  return prepend(paragraph, /[A-Za-z\d.)]$/u.test(text) ? `${text} ` : text, look ? [look] : []);
}

/** `openLists` has the list that was last counted on at each level: what is continued stands in it, not in a list of its own. */
function listItem(
  paragraph: XmlElement,
  style: WordStyle,
  number: NumberLabel,
  openLists: Map<string, string>,
): XmlElement {
  const marked = number.kind === "bullet" ? paragraph : prepend(paragraph, noteOf(number));
  const direct = child(child(paragraph, "w:pPr") ?? paragraph, "w:numPr");
  const level = valueOf(direct, "w:ilvl") ?? style.level ?? "0";
  const named = valueOf(direct, "w:numId") ?? style.numId ?? "0";
  const numId = number.kind === "continued" ? (openLists.get(level) ?? named) : named;
  openLists.set(level, numId);
  const numbering = property("w:numPr", {}, [
    property("w:ilvl", { "w:val": level }),
    property("w:numId", { "w:val": numId }),
  ]);
  return withProperties(marked, "w:numPr", numbering);
}

const noteOf = ({ kind, value }: NumberLabel) =>
  kind === "continued" ? continuedMark : itemNumberMark.join(String(value));

function withoutNumber(paragraph: XmlElement): XmlElement {
  return withProperties(paragraph, "w:numPr", null);
}

function styleChildren(element: XmlElement, roles: ReadonlyMap<XmlElement, ParagraphRole>): XmlElement {
  const children = element.children.flatMap((node): XmlNode[] => {
    if (!isElement(node)) return [node];
    const role = roles.get(node);
    if (!role) return [styleChildren(node, roles)];
    if (role.kind === "contents") return [];
    const id = styleId(role);
    return [withProperties(node, "w:pStyle", id === null ? null : property("w:pStyle", { "w:val": id }))];
  });
  return { ...element, children };
}

const ownIds: Record<OwnStyle, string | null> = {
  title: "XlTitle",
  field: "XlField",
  section: "XlSection",
  heading2: "XlHeading2",
  heading3: "XlHeading3",
  heading4: "XlHeading4",
  text: "XlText",
  quote: "XlOwnQuote",
  figure: "XlFigure",
  caption: "XlOwnCaption",
  gap: null,
  evidenceHeading: null,
  evidence: null,
};

function isHeading(role: ParagraphRole) {
  return role.kind === "heading" || (role.kind === "own" && /^(?:section|heading)/u.test(role.style));
}

function styleId(role: ParagraphRole) {
  if (role.kind === "own") return ownIds[role.style];
  if (role.kind === "heading") return `XlR${role.rank}`;
  if (role.kind === "text" || role.kind === "contents") return null;
  return { title: "XlTitle", caption: "XlCaption", quote: "XlQuote", centred: "XlCentred" }[role.kind];
}

function withProperties(paragraph: XmlElement, name: string, replacement: XmlElement | null): XmlElement {
  const old = child(paragraph, "w:pPr") ?? property("w:pPr", {});
  const kept = old.children.filter((node) => !isElement(node) || node.name !== name);
  const properties = { ...old, children: replacement ? [replacement, ...kept] : kept };
  return { ...paragraph, children: [properties, ...paragraph.children.filter((node) => node !== old)] };
}

function prepend(paragraph: XmlElement, text: string, look: readonly XmlElement[] = []): XmlElement {
  const run = property("w:r", {}, [...look, property("w:t", { "xml:space": "preserve" }, [text])]);
  const first = child(paragraph, "w:pPr");
  const rest = paragraph.children.filter((node) => node !== first);
  return { ...paragraph, children: [...(first ? [first] : []), run, ...rest] };
}

function property(name: string, attributes: Record<string, string>, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}
