import { ownStyleId, type OwnStyle } from "../read-word/own-word";
import type { XmlElement } from "../read-word/xml-tree";
import { property, word } from "./word-element";

/** A paragraph of one of our own styles that holds plain words. */
export function ownLine(style: OwnStyle, text: string): XmlElement {
  const properties = word("w:pPr", {}, property("w:pStyle", ownStyleId(style)));
  return word("w:p", {}, properties, word("w:r", {}, word("w:t", { "xml:space": "preserve" }, text)));
}
