import type { LostItems } from "./lost-items";
import { lostImageKinds } from "./lost-image-kinds";

const numbered = /^(?:图|附图|照片|图片|Fig(?:ure|\.)?)\s*[\d一二三四五六七八九十]/iu;
const longestCaption = 60;
// What Word and WPS fill in by themselves says nothing about the picture.
const emptyAlt =
  /^(?:图片|图像|picture|image|img|图形|pic)[\s_-]*\d*(?:\.(?:png|jpe?g|gif|bmp))?$|已自动生成|automatically generated|^IMG_|^\S+\.(?:png|jpe?g|gif|bmp)$/iu;

/** Pictures that cannot be shown are reported and left out. */
export function loseImages(body: HTMLElement, lost: LostItems) {
  for (const image of body.querySelectorAll("img")) {
    const kind = lostImageKinds[image.getAttribute("src") ?? ""];
    if (kind) lost.add(kind, headingAbove(image, body));
    if (kind) image.remove();
  }
}

/** Makes each picture a figure of its own block, with the caption that stands in its paragraph or right below it. */
export function arrangeFigures(body: HTMLElement) {
  const loose = [...body.querySelectorAll("img")].filter((image) => !image.closest("figure"));
  for (const paragraph of new Set(loose.map((image) => blockOf(image, body)))) splitPicture(paragraph);
}

/** Takes the pictures out of a paragraph: words before them stay before, short words after them are the caption. */
function splitPicture(paragraph: Element) {
  const images = [...paragraph.querySelectorAll("img")];
  const after = wordsAfter(paragraph, images.at(-1));
  const figures = images.map((image) => figureOf(image));
  const last = figures.at(-1);
  for (const image of images) image.remove();
  const words = (paragraph.textContent ?? "").trim();
  const isHost = paragraph.tagName === "P";
  const captioned = isHost && after !== "" && after === words && isCaption(after, paragraph);
  if (captioned && last) last.append(captionFrom(paragraph));
  if (isHost && (words === "" || captioned)) paragraph.replaceWith(...figures);
  else paragraph.after(...figures);
  if (last && !captioned) takeCaption(last);
}

/** The paragraph below a figure, where it is its caption by style, by number, by being centred, or by repeating its alt. */
function takeCaption(figure: Element) {
  const next = figure.nextElementSibling;
  if (next?.tagName !== "P" || next.className.startsWith("own") || next.querySelector("img")) return;
  const text = (next.textContent ?? "").trim();
  const isOurs = next.className === "caption" ? !/^表/u.test(text) : isCaptionBelow(next, text, figure);
  if (isOurs) {
    figure.append(captionFrom(next));
    next.remove();
  }
}

function isCaptionBelow(paragraph: Element, text: string, figure: Element) {
  if (!isCaption(text, paragraph)) return false;
  const alt = figure.querySelector("img")?.getAttribute("alt") ?? "";
  return numbered.test(text) || paragraph.className === "centred" || (alt !== "" && alt === text);
}

function isCaption(text: string, paragraph: Element) {
  if (text === "" || /^表\s*\d/u.test(text)) return false;
  return (
    numbered.test(text) ||
    paragraph.className === "caption" ||
    (text.length <= longestCaption && !/[。；;！!？?：:]$/u.test(text))
  );
}

function wordsAfter(paragraph: Element, image: Element | undefined) {
  const leaves = leavesOf(paragraph);
  const at = leaves.findIndex((leaf) => leaf === image);
  return leaves
    .slice(at + 1)
    .map((leaf) => leaf.textContent ?? "")
    .join("")
    .trim();
}

function leavesOf(node: Node): Node[] {
  return node.hasChildNodes() ? [...node.childNodes].flatMap(leavesOf) : [node];
}

function figureOf(image: Element): Element {
  const figure = image.ownerDocument.createElement("figure");
  const alt = (image.getAttribute("alt") ?? "").replace(/\s+/gu, " ").trim();
  figure.setAttribute("data-file-id", image.getAttribute("src") ?? "");
  const own = image.ownerDocument.createElement("img");
  own.setAttribute("alt", emptyAlt.test(alt) ? "" : alt.slice(0, 1_000));
  figure.append(own);
  return figure;
}

function captionFrom(paragraph: Element): Element {
  const caption = paragraph.ownerDocument.createElement("figcaption");
  caption.append(...paragraph.childNodes);
  return caption;
}

/** The paragraph, heading or list item a picture stands in, or the nearest element below the body. */
function blockOf(image: Element, body: HTMLElement): Element {
  const block = image.closest("p, h6, li, td, th");
  return block ?? ([...body.children].find((element) => element.contains(image)) as Element);
}

function headingAbove(element: Element, body: HTMLElement) {
  let top: Element | null = [...body.children].find((candidate) => candidate.contains(element)) ?? null;
  while (top && !/^H[2346]$/u.test(top.tagName)) top = top.previousElementSibling;
  return (top?.textContent ?? "").trim();
}
