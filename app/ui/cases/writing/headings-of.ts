import type { RichDocument } from "#app/domain/documents/document";
import { inlineText } from "#app/domain/documents/inline-text";

/** The headings within a section, in order. */
export const headingsOf = ({ content }: RichDocument): string[] =>
  content.flatMap((block) => (block.type === "heading" && block.content ? [inlineText(block.content)] : []));
