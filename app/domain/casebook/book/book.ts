import type { ShownIndicator } from "#app/domain/cases/content";
import type { RichDocument } from "#app/domain/documents/document";

/** One section of a case: its heading as the call words it, and its document as the author wrote it. */
export interface BookSection {
  heading: string;
  document: RichDocument;
}

/** One published case. `region` begins with the province; `level` is the award level, or empty. */
export interface BookCase {
  id: string;
  title: string;
  institution: string;
  region: string;
  level: string;
  abstract: string;
  keywords: readonly string[];
  sections: readonly BookSection[];
  /** The indicators behind the numbers of the published version, in order; numbers in the text name them by id. */
  indicators: readonly ShownIndicator[];
}

/** A chapter is a category of the call. */
export interface BookChapter {
  title: string;
  cases: readonly BookCase[];
}

/** A part is a track of the call. */
export interface BookPart {
  title: string;
  chapters: readonly BookChapter[];
}

/** One index at the back: entries under group heads, each leading to cases by their ids. */
export interface BookIndex {
  kind: "institution" | "region";
  groups: readonly { head: string; entries: readonly { name: string; caseIds: readonly string[] }[] }[];
}

/**
 * An edition as the typesetter reads it: the one source of the PDF.
 *
 * `language` chooses the book's own words (contents, part, index); what people wrote stays as written.
 * `demo` is the line that every page of a demonstration bears, or null.
 * `issuedAt` is an ISO instant: it dates the file, so that the same book gives the same bytes.
 */
export interface Book {
  language: "zh-CN" | "en";
  title: string;
  subtitle: string;
  year: number;
  organiser: string;
  issuedAt: string;
  demo: string | null;
  preface?: RichDocument;
  colophon: readonly { label: string; text: string }[];
  parts: readonly BookPart[];
  indexes: readonly BookIndex[];
}

/** Every case of a book, in the order of its pages. */
export function casesOfBook(book: Pick<Book, "parts">): BookCase[] {
  return book.parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.cases));
}
