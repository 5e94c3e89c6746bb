import type { Block, Inline, RichDocument } from "#app/domain/documents/document";
import { inspectDocument } from "#app/domain/documents/inspect-document";

/**
 * A document an editor can open without losing words. What it does not know — of another version of the portal, or
 * damaged — is opened as plain paragraphs of its words, instead of the empty paper an editor would show.
 */
export function knownDocument(document: RichDocument): { document: RichDocument; isPlain: boolean } {
  if (inspectDocument(document) === null) return { document, isPlain: false };
  const content = linesOf(document).map<Block>((line) => ({ type: "paragraph", content: words(line) }));
  return { document: { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] }, isPlain: true };
}

/** The words of anything that looks like a document: those that stand side by side make a line. */
function linesOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const children: unknown[] = "content" in node && Array.isArray(node.content) ? node.content : [];
  const lines: string[] = [];
  let line = "";
  for (const child of children) {
    const text = textOf(child);
    if (text !== null) line += text;
    else {
      if (line !== "") lines.push(line);
      line = "";
      lines.push(...linesOf(child));
    }
  }
  return line === "" ? lines : [...lines, line];
}

const textOf = (node: unknown) =>
  typeof node === "object" && node !== null && "text" in node && typeof node.text === "string" ? node.text : null;
const words = (text: string): Inline[] => [{ type: "text", text }];
