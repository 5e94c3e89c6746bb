/**
 * Notes from the reader of the XML to the reader of the HTML, between characters that no text has: Unicode keeps
 * U+FDD0–FDEF for such inner use, and `readXml` takes them out of every file.
 */
export const ownMark = {
  open: "\uFDD0",
  close: "\uFDD1",
  /** Stands for a space that must not be folded away. */
  space: "\uFDD4",
} as const;

/** Around the number of a list item, for the reader of the HTML to find. */
export const itemNumberMark = ["\uFDD2", "\uFDD3"] as const;

/** Before a paragraph that belongs to the list item before it. */
export const continuedMark = "\uFDD5";

/** The words of a note. */
export const markText = (words: string) => `${ownMark.open}${words}${ownMark.close}`;

/** The words of the note a paragraph is, or null when it is a paragraph like any other. */
export function markWords(text: string): string[] | null {
  return text.startsWith(ownMark.open) && text.endsWith(ownMark.close) ? text.slice(1, -1).split(" ") : null;
}
