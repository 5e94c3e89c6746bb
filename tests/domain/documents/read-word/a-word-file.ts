import { strToU8, zipSync } from "fflate";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface WordFile {
  body?: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** Relationship elements of the body, beside those of styles, numbering and notes. */
  relationships?: string;
  mainType?: string;
  title?: string;
  /** Further parts, or other contents for the usual ones. */
  parts?: Record<string, string | Uint8Array>;
}

/** The bytes of a Word file with the given body, as small as Word would still open. */
export function aWordFile(file: WordFile = {}): Uint8Array {
  const part = (name: string, inside: string) => `<?xml version="1.0"?><w:${name} ${namespaces}>${inside}</w:${name}>`;
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="${file.mainType ?? mainType}"/></Types>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "word/document.xml")),
    "docProps/core.xml": `<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${file.title ?? ""}</dc:title></cp:coreProperties>`,
    "word/document.xml": part("document", `<w:body>${file.body ?? ""}</w:body>`),
    "word/styles.xml": part("styles", file.styles ?? ""),
    "word/numbering.xml": part("numbering", file.numbering ?? ""),
    "word/footnotes.xml": part("footnotes", file.footnotes ?? ""),
    "word/_rels/document.xml.rels": relationships(
      relationship("s1", "styles", "styles.xml") +
        relationship("n1", "numbering", "numbering.xml") +
        relationship("f1", "footnotes", "footnotes.xml") +
        (file.relationships ?? ""),
    ),
    ...file.parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
    ),
  );
}

/** A paragraph of one run. */
export function p(text: string, { properties = "", run = "" } = {}) {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A paragraph in bold and nothing else: how many authors write headings. */
export function bold(text: string) {
  return p(text, { run: "<w:b/>" });
}

/** A table; each cell is text, or ready content with its properties. */
export function table(...rows: (string | { properties?: string; content: string })[][]) {
  const cell = (one: string | { properties?: string; content: string }) =>
    typeof one === "string"
      ? `<w:tc>${p(one)}</w:tc>`
      : `<w:tc><w:tcPr>${one.properties ?? ""}</w:tcPr>${one.content}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A picture in the line, by the id of its relationship. */
export function picture(id: string, { description = "", how = "embed" } = {}) {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${description}"/><a:graphic><a:graphicData uri="u"><pic:pic><pic:blipFill><a:blip r:${how}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function relationships(inside: string) {
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}
