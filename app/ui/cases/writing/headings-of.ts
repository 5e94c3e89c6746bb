import type { RichDocument } from "#app/domain/documents/document";
import { inlineText } from "#app/domain/documents/inline-text";

/** A heading within a section; `place` counts all headings of the section, those without words too. */
export interface OutlineHeading {
  text: string;
  level: number;
  place: number;
}

/** The headings within a section that have words, in order. */
export function headingsOf({ content }: RichDocument): OutlineHeading[] {
  return content
    .filter((block) => block.type === "heading")
    .map(({ content: words, attrs }, place) => ({ text: inlineText(words).trim(), level: attrs.level, place }))
    .filter(({ text }) => text !== "");
}
