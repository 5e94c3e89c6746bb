import { casesOfBook, type Book, type BookCase, type BookSection } from "./book";
import { coverTitle, hanYear } from "./cover-title";
import { figuresOf } from "#app/domain/documents/figures-of";
import { inlineText } from "#app/domain/documents/inline-text";
import { printIndicator } from "./print-indicator";
import { printDocument, type DocumentPress } from "./print-document";
import { saysItsNumber, type Pictures } from "./print-figure";
import type { PrintBook, PrintCase } from "./print-model";
import type { Covers, TextPress } from "./print-text";
import { runningTitle, titleLines } from "./title-lines";

/** Makes a book printable: cases and chapters counted, tables laid out, every word through the press. Draws nothing yet. */
export function printBook(book: Book, press: TextPress, pictures: Pictures, covers: Covers): PrintBook {
  const { text } = press;
  const numberOf = new Map(casesOfBook(book).map((one, index) => [one.id, index + 1]));
  let chapters = 0;
  return {
    language: book.language === "en" ? "en" : "zh",
    title: text(book.title),
    subtitle: text(book.subtitle),
    year: String(book.year),
    organiser: text(book.organiser),
    issued: dayOf(book.issuedAt),
    demo: book.demo === null ? null : text(book.demo),
    cover: { columns: coverTitle(text(book.title), book.year, covers), year: hanYear(book.year) },
    colophon: book.colophon.map((line) => ({ label: text(line.label), text: text(line.text) })),
    preface: book.preface ? printDocument(book.preface, { text, pictures, numbersFigures: true }) : [],
    parts: book.parts.flatMap((part, index) => {
      const printed = part.chapters
        .filter((chapter) => chapter.cases.length > 0)
        .map((chapter) => ({
          number: (chapters += 1),
          title: text(chapter.title),
          cases: chapter.cases.map((one) => printCase(one, numberOf.get(one.id)!, text, pictures)),
        }));
      return printed.length > 0 ? { title: text(part.title), grove: `grove-${index + 1}.svg`, chapters: printed } : [];
    }),
    indexes: book.indexes.map((index) => ({
      kind: index.kind,
      groups: index.groups.map((group) => ({
        head: text(group.head),
        entries: group.entries.map((entry) => ({
          name: text(entry.name),
          cases: entry.caseIds.flatMap((id) => numberOf.get(id) ?? []),
        })),
      })),
    })),
  };
}

function printCase(one: BookCase, number: number, text: (text: string) => string, pictures: Pictures): PrintCase {
  const captions = one.sections.flatMap(({ document }) =>
    figuresOf(document).map((figure) => inlineText(figure.content)),
  );
  const places = new Map(one.indicators.map(({ id }, place) => [id, place + 1]));
  const noteOf = (indicatorId: string) => places.get(indicatorId) ?? null;
  const press = { text, pictures, numbersFigures: !captions.some(saysItsNumber), noteOf };
  const title = text(one.title);
  return {
    number,
    title,
    titleLines: titleLines(title),
    running: runningTitle(title),
    institution: text(one.institution),
    region: text(one.region),
    level: text(one.level),
    abstract: text(one.abstract),
    keywords: one.keywords.map(text),
    sections: printSections(one.sections, press),
    evidence: one.indicators.map((indicator, place) => printIndicator(indicator, place + 1, text)),
  };
}

const ownNumber = /^\s*(?:[（(]?[一二三四五六七八九十]+[)）、.．]|[（(]?\d+[)）、.．]|第[一二三四五六七八九十\d]+)/;

/** Sections that say something, counted unless the call words their headings with numbers of their own. */
function printSections(sections: readonly BookSection[], press: DocumentPress): PrintCase["sections"] {
  const counts = !sections.some(({ heading }) => ownNumber.test(heading));
  return sections
    .map(({ heading, document }) => ({ heading: press.text(heading), blocks: printDocument(document, press) }))
    .filter(({ blocks }) => blocks.length > 0)
    .map((section, index) => ({ ...section, number: counts && section.heading ? index + 1 : null }));
}

/** The day of an instant in Beijing. */
function dayOf(instant: string) {
  const beijing = new Date(new Date(instant).getTime() + 8 * 3_600_000);
  return { year: beijing.getUTCFullYear(), month: beijing.getUTCMonth() + 1, day: beijing.getUTCDate() };
}
