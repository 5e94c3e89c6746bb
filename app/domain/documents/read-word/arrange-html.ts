import { arrangeFigures, loseImages } from "./arrange-figures";
import { arrangeTables } from "./arrange-tables";
import type { LostItems } from "./lost-items";
import { arrangeOwnElements, dropEmptyParagraphs } from "./own-elements";
import { continuedMark, itemNumberMark } from "./own-marks";

const mark = new RegExp(`${itemNumberMark[0]}(\\d+)${itemNumberMark[1]}`, "gu");

/**
 * Puts a converted Word file into the shape of our documents: figures with their captions, head cells, lists that start
 * where they started, headings without bold, paragraphs without typed indents. Changes the body it is given.
 */
export function arrangeHtml(body: HTMLElement, lost: LostItems) {
  dropEmptyParagraphs(body);
  for (const box of body.querySelectorAll("input")) box.replaceWith(box.hasAttribute("checked") ? "☑" : "☐");
  for (const item of body.querySelectorAll("li")) openEmptyItem(item);
  for (const item of body.querySelectorAll("li")) joinContinued(item);
  for (const list of body.querySelectorAll("ol")) numberList(list);
  for (const text of textsIn(body)) text.data = text.data.replace(mark, "");
  loseImages(body, lost);
  arrangeOwnElements(body);
  arrangeFigures(body);
  arrangeTables(body);
  for (const bold of body.querySelectorAll("h6 strong, p.title strong")) bold.replaceWith(...bold.childNodes);
  for (const block of body.querySelectorAll("p, li, h6, figcaption")) trimStart(block);
}

/** A list that begins at an inner level stands in items without words: alone they go, else they get an empty line. */
function openEmptyItem(item: Element) {
  const [inner] = item.children;
  const isEmpty = item.children.length === 1 && (inner?.tagName === "UL" || inner?.tagName === "OL");
  if (!isEmpty || (item.textContent ?? "") !== (inner.textContent ?? "")) return;
  if (item.parentElement?.children.length === 1) item.parentElement.replaceWith(inner);
  else item.prepend(item.ownerDocument.createElement("p"));
}

/** A paragraph that goes on with the item before it becomes that item's next paragraph, with the lists below it. */
function joinContinued(item: Element) {
  const [first] = textsIn(item);
  if (!first?.data.startsWith(continuedMark)) return;
  first.data = first.data.slice(continuedMark.length);
  const before = item.previousElementSibling;
  if (!before) return;
  const words = [...item.childNodes].filter(({ nodeName }) => !/^(?:UL|OL|TABLE|P)$/u.test(nodeName));
  const paragraph = item.ownerDocument.createElement("p");
  paragraph.append(...words);
  if (words.length > 0) before.append(paragraph);
  before.append(...item.childNodes);
  item.remove();
}

function numberList(list: Element) {
  const first = [...(mark.exec(list.firstElementChild?.textContent ?? "") ?? [])][1];
  mark.lastIndex = 0;
  if (first !== undefined && first !== "1") list.setAttribute("start", first);
}

function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? [child as Text] : textsIn(child)));
}

/** Two full-width spaces before a paragraph are how many indent it; the page does that by itself. */
function trimStart(block: Element) {
  const [first] = textsIn(block);
  const own = first?.parentElement?.closest(".own");
  if (own && own.tagName !== "TABLE") return;
  if (first && !/^(?:UL|OL|TABLE|FIGURE)$/u.test(first.parentElement?.tagName ?? ""))
    first.data = first.data.replace(/^[\s\u3000]+/u, "");
}
