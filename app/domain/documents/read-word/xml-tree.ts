import { Refusal } from "#app/domain/refusal";

/** One element of an XML part; text stands as plain strings among the children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gu;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
// Word nests tables in text boxes in tables, yet never comes near this; a reader that recurses must not be led on.
const maxDepth = 256;

/** Reads an XML part without declarations into a tree. Throws `word.damaged` when tags do not match or nest too deep. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [whole, cdata, closing, name = "", attributes = "", empty, words] of withoutInner(text).matchAll(token)) {
    const parent = open.at(-1);
    if (!parent || open.length > maxDepth) throw new Refusal("word.damaged");
    if (words !== undefined) parent.children.push(unescapeXml(words));
    else if (cdata !== undefined) parent.children.push(cdata);
    else if (closing) {
      if (parent.name !== name || open.length === 1) throw new Refusal("word.damaged");
      open.pop();
    } else if (!whole.startsWith("<!") && !whole.startsWith("<?")) {
      const element: XmlElement = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const top = root.children.find(isElement);
  if (open.length !== 1 || !top) throw new Refusal("word.damaged");
  return top;
}

/** Writes a tree back as an XML part. */
export function writeXml(element: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${writeNode(element)}`;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

/** All descendants of a name, in order of the document. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((node) => [...(node.name === name ? [node] : []), ...descendants(node, name)]);
}

/** A property's value, as in `<w:pStyle w:val="…"/>`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** A switch such as `<w:b/>`: on unless it says 0 or false; undefined when it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !["0", "false", "off", "none"].includes(found.attributes["w:val"] ?? "1");
}

/** The words of a paragraph as they are read, without what was deleted. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((node) => {
      if (!isElement(node)) return element.name === "w:t" ? node : "";
      if (node.name === "w:tab") return element.name === "w:r" ? "\t" : "";
      return ["w:del", "w:moveFrom", "w:txbxContent"].includes(node.name) ? "" : textOf(node);
    })
    .join("");
}

function writeNode(node: XmlNode): string {
  if (!isElement(node)) return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const inside = node.children.map(writeNode).join("");
  return inside === ""
    ? `<${node.name}${attributes.join("")}/>`
    : `<${node.name}${attributes.join("")}>${inside}</${node.name}>`;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(attribute)].map(([, name, double, single]): [string, string] => [
    name ?? "",
    unescapeXml(double ?? single ?? ""),
  ]);
  return Object.fromEntries(pairs);
}

function unescapeXml(text: string) {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? withoutInner(String.fromCodePoint(code)) : "";
  });
}

/** U+FDD0–FDEF are no characters: programs keep them for themselves, and so do we (`own-marks.ts`). */
function withoutInner(text: string) {
  return text.replace(/[\uFDD0-\uFDEF]/gu, "");
}

function escapeXml(text: string) {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`);
}
