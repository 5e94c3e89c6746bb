import { markWords, ownMark } from "./own-marks";
import { ownClaimStyle } from "./own-word";

const tags: Record<string, string> = { quote: "blockquote", bullets: "ul", numbers: "ol", item: "li" };

/**
 * Builds what the notes in a converted file of ours say: quotations and list items with all they hold, head cells,
 * widths of columns. Spaces of our own paragraphs are kept from being folded. Changes the body it is given.
 */
export function arrangeOwnElements(body: HTMLElement) {
  for (const tied of body.querySelectorAll(`span[class^="${ownClaimStyle}"]`))
    tied.setAttribute("data-indicator", tied.className.slice(ownClaimStyle.length));
  for (const cell of body.querySelectorAll("td, th")) arrangeCell(cell);
  for (const parent of [body, ...body.querySelectorAll("td, th")]) nest(parent);
  for (const figure of body.querySelectorAll("p.own-figure")) arrangeFigure(figure);
  for (const block of body.querySelectorAll("p.own, h2, h3, h4, figcaption.own")) keepSpaces(block);
}

/** Our own empty paragraphs are meant; everybody else's only make room. */
export function dropEmptyParagraphs(body: HTMLElement) {
  for (const paragraph of body.querySelectorAll("p, h6")) {
    const isEmpty = (paragraph.textContent ?? "") === "" && !paragraph.querySelector("img, br, input");
    if (isEmpty && !paragraph.className.startsWith("own")) paragraph.remove();
  }
}

function arrangeCell(cell: Element) {
  const [first] = cell.children;
  const [kind, widths] = (first && noteOf(first)) ?? [];
  if (!first || (kind !== "cell" && kind !== "head" && kind !== "gap")) return;
  first.remove();
  cell.closest("table")?.setAttribute("class", "own");
  if (kind === "gap") cell.remove();
  else {
    const own = cell.ownerDocument.createElement(kind === "head" ? "th" : "td");
    for (const { name, value } of cell.attributes) own.setAttribute(name, value);
    if (widths !== undefined) own.setAttribute("colwidth", widths);
    own.append(...cell.childNodes);
    cell.replaceWith(own);
  }
}

/** The words of a note; a table that begins and ends with notes is none. */
function noteOf(element: Element) {
  return element.tagName === "P" ? markWords(element.textContent ?? "") : null;
}

function nest(parent: Element) {
  const open: Element[] = [parent];
  for (const element of [...parent.children]) {
    const [word = "", kind = "", start] = noteOf(element) ?? [];
    const tag = tags[kind];
    if (word === "open" && tag) {
      const container = parent.ownerDocument.createElement(tag);
      if (start !== undefined) container.setAttribute("start", start);
      open.at(-1)?.append(container);
      open.push(container);
      element.remove();
    } else if (word === "close" && open.length > 1) {
      open.pop();
      element.remove();
    } else open.at(-1)?.append(element);
  }
}

/** The picture of one of our paragraphs with the caption below it. Where someone wrote beside it, it is as any other. */
function arrangeFigure(paragraph: Element) {
  const [image, ...others] = [...paragraph.querySelectorAll("img")];
  if (!image || others.length > 0 || (paragraph.textContent ?? "") !== "") return;
  const figure = paragraph.ownerDocument.createElement("figure");
  figure.setAttribute("data-file-id", image.getAttribute("src") ?? "");
  figure.append(image);
  const next = paragraph.nextElementSibling;
  if (next?.className === "own-caption") {
    const caption = paragraph.ownerDocument.createElement("figcaption");
    caption.setAttribute("class", "own");
    caption.append(...next.childNodes);
    figure.append(caption);
    next.remove();
  }
  paragraph.replaceWith(figure);
}

function keepSpaces(element: Element) {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) (node as Text).data = (node as Text).data.replaceAll(" ", ownMark.space);
    else keepSpaces(node as Element);
  }
}
