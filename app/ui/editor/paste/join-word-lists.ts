import { type ListMarker, markerOf } from "./list-marker";
import { styleOf } from "./style-of";

const item = /mso-list: ?l\d+ level(\d+)/i;
const deepest = 5;

/**
 * Word and WPS write a list as single paragraphs that name their level and show their number in a span to be ignored.
 * They become lists. Numbers that a list of ours cannot show（一、（一）①）stay as words in front of the paragraph.
 */
export function joinWordLists(body: Element) {
  const levels = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll("p, div, h1, h2, h3, h4, h5, h6")) {
    const level = Number(item.exec(styleOf(paragraph))?.[1] ?? 0);
    if (level === 0) continue;
    const sign = [...paragraph.querySelectorAll("span")].find((span) => /mso-list: ?ignore/i.test(styleOf(span)));
    const words = (sign?.textContent ?? "").replace(/[\s\u00a0]+/g, "");
    const marker = /^H/.test(paragraph.tagName) ? null : markerOf(words);
    if (!marker) {
      sign?.replaceWith(words);
      continue;
    }
    sign?.remove();
    const before = paragraph.previousElementSibling;
    const root = before && levels.has(before) ? before : null;
    place(paragraph, Math.min(level, deepest), marker, { root, levels });
  }
}

interface Growing {
  /** The list right before the paragraph, which it goes on; null where it begins one. */
  root: Element | null;
  /** Lists made here, with the level of their first item. */
  levels: Map<Element, number>;
}

function place(paragraph: Element, level: number, marker: ListMarker, { root, levels }: Growing) {
  const entry = paragraph.ownerDocument.createElement("li");
  let list = root;
  for (let depth = root ? levels.get(root)! : level; list && depth < level; depth++) {
    const holder: Element | null = list.lastElementChild;
    const inner: Element | null = holder?.lastElementChild ?? null;
    if (inner && levels.has(inner)) list = inner;
    else {
      list = newList(paragraph, marker);
      levels.set(list, depth + 1);
      holder?.append(list);
      break;
    }
  }
  if (!list || list.tagName !== marker.kind.toUpperCase()) {
    const begun = newList(paragraph, marker);
    levels.set(begun, level);
    if (list) list.after(begun);
    else paragraph.before(begun);
    list = begun;
  }
  list.append(entry);
  entry.append(paragraph);
}

function newList(paragraph: Element, { kind, start }: ListMarker) {
  const list = paragraph.ownerDocument.createElement(kind);
  if (kind === "ol" && start !== 1) list.setAttribute("start", String(start));
  return list;
}
