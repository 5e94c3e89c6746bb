import { ownStyleId } from "../read-word/own-word";
import type { XmlElement } from "../read-word/xml-tree";
import { property, word } from "./word-element";
import type { WordReferences } from "./word-references";
import { wordNumberingPart } from "./word-numbering";
import { wordStyleSheet } from "./word-styles";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const namespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": office,
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
  "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  "xmlns:w15": "http://schemas.microsoft.com/office/word/2012/wordml",
  "mc:Ignorable": "w15",
};

/** Without it Word opens a file as one of 2007. */
const currentWord = {
  "w:name": "compatibilityMode",
  "w:uri": "http://schemas.microsoft.com/office/word",
  "w:val": 15,
};

interface Package {
  blocks: XmlElement[];
  references: WordReferences;
  title: string;
  note: string;
}

/** Every XML part of a Word file by name. */
export function packageParts({ blocks, references, title, note }: Package): Record<string, XmlElement> {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([
      ["doc", `${office}/officeDocument`, "word/document.xml"],
      ["core", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(title),
    "word/document.xml": word("w:document", namespaces, word("w:body", {}, ...blocks, page())),
    "word/_rels/document.xml.rels": relationships([
      ["styles", `${office}/styles`, "styles.xml"],
      ["numbering", `${office}/numbering`, "numbering.xml"],
      ["settings", `${office}/settings`, "settings.xml"],
      ["header", `${office}/header`, "header1.xml"],
      ["footer", `${office}/footer`, "footer1.xml"],
      ...references.shown.map(
        ({ place, extension }) => [`picture${place}`, `${office}/image`, `media/picture${place}.${extension}`] as const,
      ),
      ...[...references.links].map(([href, id]) => [id, `${office}/hyperlink`, href, "External"] as const),
    ]),
    "word/styles.xml": withNamespaces(wordStyleSheet()),
    "word/numbering.xml": withNamespaces(wordNumberingPart(references.lists)),
    "word/settings.xml": word("w:settings", namespaces, word("w:compat", {}, word("w:compatSetting", currentWord))),
    "word/header1.xml": word("w:hdr", namespaces, marginLine(word("w:r", {}, word("w:t", {}, note)))),
    "word/footer1.xml": word("w:ftr", namespaces, marginLine(word("w:fldSimple", { "w:instr": "PAGE" }))),
  };
}

function contentTypes(): XmlElement {
  const part = (name: string, type: string) => word("Override", { PartName: name, ContentType: type });
  const kind = (extension: string, type: string) => word("Default", { Extension: extension, ContentType: type });
  return word(
    "Types",
    { xmlns: `${packages}/content-types` },
    kind("rels", "application/vnd.openxmlformats-package.relationships+xml"),
    kind("xml", "application/xml"),
    ...["png", "jpeg", "gif"].map((extension) => kind(extension, `image/${extension}`)),
    part("/word/document.xml", `${wordType}.document.main+xml`),
    ...["styles", "numbering", "settings"].map((name) => part(`/word/${name}.xml`, `${wordType}.${name}+xml`)),
    ...["header", "footer"].map((name) => part(`/word/${name}1.xml`, `${wordType}.${name}+xml`)),
    part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
  );
}

function relationships(list: readonly (readonly [id: string, type: string, target: string, mode?: "External"])[]) {
  const entries = list.map(([Id, Type, Target, TargetMode]) => word("Relationship", { Id, Type, Target, TargetMode }));
  return word("Relationships", { xmlns: `${packages}/relationships` }, ...entries);
}

function coreProperties(title: string): XmlElement {
  const dc = "http://purl.org/dc/elements/1.1/";
  return word(
    "cp:coreProperties",
    { "xmlns:cp": `${packages}/metadata/core-properties`, "xmlns:dc": dc },
    word("dc:title", {}, title),
  );
}

/** A4 with its margins, a head for the note and a foot for the page's number. */
function page(): XmlElement {
  return word(
    "w:sectPr",
    {},
    word("w:headerReference", { "w:type": "default", "r:id": "header" }),
    word("w:footerReference", { "w:type": "default", "r:id": "footer" }),
    word("w:pgSz", { "w:w": 11_906, "w:h": 16_838 }),
    word("w:pgMar", {
      ...{ "w:top": 1_440, "w:right": 1_700, "w:bottom": 1_440, "w:left": 1_700 },
      ...{ "w:header": 850, "w:footer": 990, "w:gutter": 0 },
    }),
  );
}

function marginLine(content: XmlElement): XmlElement {
  const properties = word("w:pPr", {}, property("w:pStyle", ownStyleId("field")), property("w:jc", "center"));
  return word("w:p", {}, properties, content);
}

function withNamespaces(root: XmlElement): XmlElement {
  return { ...root, attributes: { ...namespaces, ...root.attributes } };
}
