import { rename } from "./rename";
import { unwrap } from "./unwrap";

const deepest = 5;

/** Lists in the shape of ours: an inner list inside its item, items that begin with words, five levels at most. */
export function mendLists(body: Element) {
  for (const inner of body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol")) {
    const before = inner.previousElementSibling;
    if (before?.tagName === "LI") before.append(inner);
    else {
      const item = inner.ownerDocument.createElement("li");
      inner.before(item);
      item.append(inner);
    }
  }
  for (const heading of body.querySelectorAll("li h1, li h2, li h3, li h4, li h5, li h6")) rename(heading, "p");
  for (const item of body.querySelectorAll("li")) if (!item.parentElement?.matches("ul, ol")) rename(item, "p");
  for (const list of [...body.querySelectorAll("ul, ol")].reverse()) {
    const start = list.getAttribute("start");
    if (start !== null && !/^\d{1,6}$/.test(start)) list.removeAttribute("start");
    if (levelOf(list) > deepest) flatten(list);
  }
}

function levelOf(list: Element) {
  let level = 0;
  for (let at: Element | null = list; at; at = at.parentElement) if (at.matches("ul, ol")) level += 1;
  return level;
}

/** Items that lie too deep become lines of the item around them. */
function flatten(list: Element) {
  for (const item of [...list.children]) rename(item, "div");
  unwrap(list);
}
