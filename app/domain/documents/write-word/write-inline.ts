import type { Inline, Mark, Text } from "../document";
import type { XmlElement } from "../read-word/xml-tree";
import { ownClaimTag } from "../read-word/own-word";
import { safeHref } from "../safe-href";
import { property, word } from "./word-element";
import type { WordReferences } from "./word-references";

const markElements: Record<Exclude<Mark["type"], "link" | "claim">, XmlElement> = {
  bold: word("w:b"),
  italic: word("w:i"),
  underline: property("w:u", "single"),
  superscript: property("w:vertAlign", "superscript"),
  subscript: property("w:vertAlign", "subscript"),
};
// Word wants the properties of a run in this order.
const order = ["bold", "italic", "underline", "superscript", "subscript"] as const;

/** The runs of a paragraph; text with an address stands in a hyperlink, a number with its evidence in a control. */
export function writeInline(nodes: readonly Inline[], references: WordReferences): XmlElement[] {
  return nodes.map((node) => {
    if (node.type === "hardBreak") return word("w:r", {}, word("w:br"));
    const link = node.marks?.find((mark) => mark.type === "link");
    const href = link ? safeHref(link.attrs.href) : null;
    if (href === null) return writeClaim(node, writeRun(node, false));
    const run = writeClaim(node, writeRun(node, true));
    return word("w:hyperlink", { "r:id": references.link(href), "w:history": 1 }, run);
  });
}

function writeClaim({ marks }: Text, run: XmlElement): XmlElement {
  const claim = marks?.find((mark) => mark.type === "claim");
  if (!claim) return run;
  const tag = property("w:tag", ownClaimTag(claim.attrs.indicatorId));
  const properties = word("w:sdtPr", {}, tag, word("w15:appearance", { "w15:val": "hidden" }));
  return word("w:sdt", {}, properties, word("w:sdtContent", {}, run));
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
