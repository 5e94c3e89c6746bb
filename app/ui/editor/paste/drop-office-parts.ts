import { styleOf } from "./style-of";
import { unwrap } from "./unwrap";

const dropped = new Set(
  "script style meta link title head xml noscript template iframe object embed svg canvas audio button select input textarea hr".split(
    " ",
  ),
);
/** Office namespaces that hold drawings, settings and formulas; the others (smart tags, o:p) hold words. */
const drawn = new Set(["v", "w", "x", "m"]);
const hidden = /display: ?none|mso-hide: ?all|mso-element: ?comment/i;

/**
 * Takes out what no reader sees: comments, settings, drawings, hidden rows, remarks and struck-out revisions. A formula
 * leaves its signs in one line. Answers how many formulas there were.
 */
export function dropOfficeParts(parent: Element): number {
  let formulas = 0;
  let isFallback = false;
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === 8) {
      const said = node.nodeValue ?? "";
      // the condition around a formula, then around the picture of it for other programs
      if (/^\[if gte msEquation/i.test(said)) {
        formulas += 1;
        node.parentNode?.insertBefore(parent.ownerDocument.createTextNode(formulaText(said)), node);
      }
      if (/^\[if !msEquation/i.test(said)) isFallback = true;
      if (/^\[endif/i.test(said)) isFallback = false;
      parent.removeChild(node);
    } else if (node.nodeType === 1) {
      if (isFallback) parent.removeChild(node);
      else formulas += dropFrom(node as Element);
    }
  }
  return formulas;
}

function dropFrom(element: Element): number {
  const name = element.tagName.toLowerCase();
  const [prefix, rest] = name.split(":");
  const isRemark =
    element.classList.contains("MsoCommentReference") || (name === "del" && element.hasAttribute("cite"));
  if (dropped.has(name) || isRemark || element.hasAttribute("hidden") || hidden.test(styleOf(element))) {
    element.remove();
    return 0;
  }
  if (rest !== undefined && drawn.has(prefix ?? "")) {
    element.remove();
    return 0;
  }
  const formulas = dropOfficeParts(element);
  if (rest !== undefined) unwrap(element);
  return formulas;
}

const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&nbsp;": " " };

/** The signs of a formula in reading order, from the markup that stands in a comment. */
function formulaText(comment: string) {
  return comment
    .replace(/^\[[^\]]*\]>|<!\[endif\]$/gi, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&\w+;/g, (entity) => entities[entity] ?? "")
    .replace(/\s+/g, "");
}
