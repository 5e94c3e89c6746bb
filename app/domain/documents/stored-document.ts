import { cleanText } from "./clean-text";

/**
 * A document as `documentSchema` would store it, without the check: clean text, no empty pieces of text, no marks on
 * breaks. For the browser, which compares texts and need not carry the check itself; the server checks every write. What
 * is no document comes back as it is.
 */
export function storedDocument(node: unknown): unknown {
  if (!isNode(node)) return node;
  const { marks, text, content, ...rest } = node;
  if (node.type === "hardBreak") return { type: "hardBreak" };
  return {
    ...withCleanAlt(rest),
    ...(typeof text === "string" ? { text: cleanText(text) } : {}),
    ...(Array.isArray(marks) && marks.length > 0 ? { marks: (marks as unknown[]).map(trimmedLink) } : {}),
    ...(Array.isArray(content)
      ? { content: (content as unknown[]).map(storedDocument).filter((child) => !isEmptyText(child)) }
      : {}),
  };
}

type AnyNode = Record<string, unknown> & { attrs?: unknown };

const isNode = (value: unknown): value is AnyNode => typeof value === "object" && value !== null;
const isEmptyText = (node: unknown) => isNode(node) && node.type === "text" && node.text === "";

function withCleanAlt(node: AnyNode): AnyNode {
  const { attrs } = node;
  return isNode(attrs) && typeof attrs.alt === "string"
    ? { ...node, attrs: { ...attrs, alt: cleanText(attrs.alt) } }
    : node;
}

function trimmedLink(mark: unknown): unknown {
  if (!isNode(mark) || !isNode(mark.attrs) || typeof mark.attrs.href !== "string") return mark;
  return { ...mark, attrs: { ...mark.attrs, href: mark.attrs.href.trim() } };
}
