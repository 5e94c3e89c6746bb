import { documentMarks, documentNodes } from "./nodes";

/** What one section may hold at most; beyond it a document is refused whole. `text` counts UTF-16 units. */
export const documentLimits = { depth: 12, nodes: 5_000, text: 200_000 } as const;

/** Why a document is refused; also the keys of its messages. */
export type DocumentProblem =
  | "document.too-deep"
  | "document.too-many-nodes"
  | "document.too-long"
  | "document.unknown-node"
  | "document.unknown-mark"
  | "document.unknown-attribute"
  | "document.bad-link"
  | "document.bad-table"
  | "document.bad-structure";

const nodeRules: Record<string, { attrs: readonly string[] } | undefined> = documentNodes;
const markRules: Record<string, readonly string[] | undefined> = documentMarks;
const ownKeys = ["type", "attrs", "content", "marks", "text"];

/**
 * Looks at names and sizes before anything recurses into the input: unknown nodes, marks and attributes, depth,
 * number of nodes, amount of text. Null when there is nothing to object to.
 */
export function inspectDocument(input: unknown): DocumentProblem | null {
  const waiting: { node: unknown; depth: number }[] = [{ node: input, depth: 0 }];
  let nodes = 0;
  let text = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (!isRecord(node)) return "document.bad-structure";
    if (depth > documentLimits.depth) return "document.too-deep";
    if (++nodes > documentLimits.nodes) return "document.too-many-nodes";
    text += strings(node) + strings(node.attrs);
    if (text > documentLimits.text) return "document.too-long";
    const problem = ownProblem(node);
    if (problem) return problem;
    const children = Array.isArray(node.content) ? (node.content as unknown[]) : [];
    if (nodes + waiting.length + children.length > documentLimits.nodes) return "document.too-many-nodes";
    for (const child of children) waiting.push({ node: child, depth: depth + 1 });
  }
  return null;
}

function ownProblem(node: Record<string, unknown>): DocumentProblem | null {
  const rule = typeof node.type === "string" && Object.hasOwn(nodeRules, node.type) ? nodeRules[node.type] : undefined;
  if (!rule) return "document.unknown-node";
  if (!onlyKeys(node, ownKeys)) return "document.unknown-attribute";
  if (!onlyKeys(node.attrs, rule.attrs)) return "document.unknown-attribute";
  return Array.isArray(node.marks) ? markProblem(node.marks) : null;
}

function markProblem(marks: readonly unknown[]): DocumentProblem | null {
  if (marks.length > Object.keys(markRules).length) return "document.bad-structure";
  for (const mark of marks) {
    if (!isRecord(mark) || typeof mark.type !== "string") return "document.unknown-mark";
    const attrs = Object.hasOwn(markRules, mark.type) ? markRules[mark.type] : undefined;
    if (!attrs) return "document.unknown-mark";
    if (!onlyKeys(mark, ["type", "attrs"]) || !onlyKeys(mark.attrs, attrs)) return "document.unknown-attribute";
  }
  return null;
}

function onlyKeys(value: unknown, allowed: readonly string[]) {
  return !isRecord(value) || Object.keys(value).every((key) => allowed.includes(key));
}

function strings(value: unknown) {
  if (!isRecord(value)) return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + (typeof item === "string" ? item.length : 0), 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
