import { isElement, readXml, type XmlElement, type XmlNode } from "./xml-tree";

// The name spaces we look into, by the prefix Word gives them; programs may choose any other, and the strict form of the
// standard has addresses of its own.
const usual: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
};
const declared: Record<string, string> = Object.fromEntries(
  Object.entries(usual)
    .reverse()
    .map(([address, prefix]) => [`xmlns:${prefix}`, address]),
);

/** Reads an XML part as `readXml` does, its elements and attributes named as Word names them whatever their prefix. */
export function readPart(text: string): XmlElement {
  const root = named(readXml(text), {});
  return { ...root, attributes: { ...declared, ...root.attributes } };
}

function named(element: XmlElement, outer: Readonly<Record<string, string>>): XmlElement {
  const scope = scopeOf(element, outer);
  const rename = (name: string, ownPrefix: string) => {
    const [, prefix = ownPrefix, local = name] = /^([^:]+):(.+)$/u.exec(name) ?? [];
    const known = usual[scope[prefix] ?? ""];
    return known === undefined ? name : `${known}:${local}`;
  };
  const attributes = Object.entries(element.attributes)
    .filter(([name, value]) => !isDeclaration(name) || usual[value] === undefined)
    // An attribute without a prefix is in no name space at all.
    .map(([name, value]) => [isDeclaration(name) || !name.includes(":") ? name : rename(name, ""), value] as const);
  return {
    name: rename(element.name, ""),
    attributes: Object.fromEntries(attributes),
    children: element.children.map((node): XmlNode => (isElement(node) ? named(node, scope) : node)),
  };
}

function scopeOf(element: XmlElement, outer: Readonly<Record<string, string>>) {
  const own = Object.entries(element.attributes).filter(([name]) => isDeclaration(name));
  if (own.length === 0) return outer;
  return { ...outer, ...Object.fromEntries(own.map(([name, value]) => [name.slice("xmlns:".length), value])) };
}

/** `xmlns` alone declares the name space of names without a prefix. */
const isDeclaration = (name: string) => name === "xmlns" || name.startsWith("xmlns:");
