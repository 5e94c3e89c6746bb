import { rename } from "./rename";

const blocks = "p, div, section, article, li, td, th, h2, h3, h4, blockquote, dt, dd, figcaption";
const wide = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]`;
/** A line end that only the program's file had, between two characters that know no space. */
const brokenLine = new RegExp(String.raw`(?<=${wide})[ \t]*\r?\n\s*(?=${wide})`, "gu");

/** Words without what only padded or wrapped them: typed indents, empty lines, line ends inside of Chinese text. */
export function tidyText(body: Element) {
  for (const lines of body.querySelectorAll("pre")) splitLines(lines);
  for (const text of textsIn(body)) {
    text.data = text.data
      .replace(brokenLine, "")
      .replace(/\u00a0/g, " ")
      .replace(/[\u200b\ufeff]/g, "");
  }
  for (const block of [...body.querySelectorAll(blocks)].reverse()) {
    trimStart(block);
    if (!block.matches("td, th, figcaption") && isEmpty(block)) block.remove();
    else if (block.lastChild?.nodeName === "BR") block.lastChild.remove();
  }
}

function splitLines(lines: Element) {
  for (const line of (lines.textContent ?? "").split(/\r?\n/)) {
    const paragraph = lines.ownerDocument.createElement("p");
    paragraph.textContent = line;
    lines.before(paragraph);
  }
  rename(lines, "p").replaceChildren();
}

const isEmpty = (block: Element) =>
  (block.textContent ?? "").trim() === "" && block.querySelector("figure, table") === null;

function trimStart(block: Element) {
  const [first] = textsIn(block);
  if (first) first.data = first.data.replace(/^[\s\u3000]+/u, "");
}

function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? [child as Text] : textsIn(child)));
}
