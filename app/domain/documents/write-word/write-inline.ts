import type { Inline, Mark, Text } from "../document";
import type { XmlElement } from "../read-word/xml-tree";
import { safeHref } from "../safe-href";
import { property, word } from "./word-element";
import type { WordReferences } from "./word-references";

const markElements: Record<Exclude<Mark["type"], "link">, XmlElement> = {
  bold: word("w:b"),
  italic: word("w:i"),
  underline: property("w:u", "single"),
  superscript: property("w:vertAlign", "superscript"),
  subscript: property("w:vertAlign", "subscript"),
};
// Word wants the properties of a run in this order.
const order = ["bold", "italic", "underline", "superscript", "subscript"] as const;

/** The runs of a paragraph; text with an address stands in a hyperlink. */
export function writeInline(nodes: readonly Inline[], references: WordReferences): XmlElement[] {
  return nodes.map((node) => {
    if (node.type === "hardBreak") return word("w:r", {}, word("w:br"));
    const link = node.marks?.find((mark) => mark.type === "link");
    const href = link ? safeHref(link.attrs.href) : null;
    if (href === null) return writeRun(node, false);
    return word("w:hyperlink", { "r:id": references.link(href), "w:history": 1 }, writeRun(node, true));
  });
}

function writeRun(node: Text, isLink: boolean): XmlElement {
  const marks = order.filter((type) => node.marks?.some((mark) => mark.type === type));
  const properties = [
    ...(isLink ? [property("w:rStyle", "Hyperlink")] : []),
    ...marks.map((type) => markElements[type]),
  ];
  return word(
    "w:r",
    {},
    ...(properties.length ? [word("w:rPr", {}, ...properties)] : []),
    word("w:t", { "xml:space": "preserve" }, node.text),
  );
}
