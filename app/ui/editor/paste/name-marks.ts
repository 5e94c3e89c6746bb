import { styleOf } from "./style-of";
import { unwrap } from "./unwrap";

const marks: [name: string, style: RegExp][] = [
  ["strong", /font-weight: ?(?:bold|[6-9]00)/i],
  ["em", /font-style: ?italic/i],
  ["u", /text-decoration(?:-line)?:[^;]*underline/i],
  ["sup", /vertical-align: ?super/i],
  ["sub", /vertical-align: ?sub(?:;|$| )/i],
];
const kept = ["href", "start", "colspan", "rowspan", "data-file-id", "src", "alt", "width", "height"];
const names: Record<string, string> = { B: "strong", I: "em" };

/** Says with elements what styles said (bold, italic, underlined, raised, lowered), and takes every style away. */
export function nameMarks(body: Element) {
  for (const element of body.querySelectorAll("*")) {
    const { tagName } = element;
    const style = styleOf(element);
    const isPlain = tagName === "SPAN" || tagName === "FONT";
    if (isPlain) for (const [name, pattern] of marks) if (pattern.test(style)) wrapInside(element, name);
    for (const { name } of [...element.attributes]) if (!kept.includes(name)) element.removeAttribute(name);
    // what was inserted in a revision is plain text, whatever colour and line it has on the screen
    if (
      isPlain ||
      tagName === "INS" ||
      ((tagName === "B" || tagName === "STRONG") && /font-weight: ?(?:normal|400)/i.test(style))
    ) {
      unwrap(element);
    } else if (names[tagName]) {
      wrapInside(element, names[tagName]);
      unwrap(element);
    } else if (tagName === "A" && !element.hasAttribute("href")) unwrap(element);
  }
}

function wrapInside(element: Element, name: string) {
  const mark = element.ownerDocument.createElement(name);
  mark.append(...element.childNodes);
  element.append(mark);
}
