import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { filesOutsideConsent } from "#app/domain/cases/queries/files-outside-consent.server";
import { withdrawnFiles } from "#app/domain/cases/queries/withdrawn-files.server";
import { outsideConsentNote, withdrawnNote, withoutWithdrawn } from "#app/domain/cases/rights/without-withdrawn";
import type { RichDocument } from "#app/domain/documents/document";
import { organisers } from "#drizzle/schema/people";
import { publications } from "#drizzle/schema/casebook";
import { demoNotice } from "../demo-notice";
import type { Book, BookPart } from "../book/book";
import { shownIndicator } from "../shown-indicator";
import { bookIndexes } from "../book/book-indexes";
import { editionFacts } from "./edition-facts.server";

type PublicationRow = typeof publications.$inferSelect;

/** An edition as the typesetter reads it, with the stored names of its pictures. */
export async function bookOfEdition(
  reader: Reader,
  editionId: string,
  now: Date,
): Promise<{ book: Book; figures: { fileId: string; sha256: string }[] }> {
  const { edition, call } = await editionFacts(reader, editionId);
  const structure = await callStructure(reader, call.id);
  const [organiser] = await reader.select().from(organisers).where(eq(organisers.id, call.organiserId));
  const rows = await reader
    .select()
    .from(publications)
    .where(and(eq(publications.editionId, editionId), eq(publications.state, "published")))
    .orderBy(asc(publications.position));
  const caseIds = rows.map(({ caseId }) => caseId);
  const hidden = {
    withdrawn: await withdrawnFiles(reader, caseIds),
    outside: await filesOutsideConsent(reader, { caseIds, scope: "book", now }),
  };
  const parts: BookPart[] = structure.tracks
    .map((track) => ({
      title: track.zh,
      chapters: track.categories
        .map((category) => ({
          title: category.zh,
          cases: rows
            .filter(({ categoryKey }) => categoryKey === category.key)
            .map((row) => caseOfBook(row, structure, hidden)),
        }))
        .filter(({ cases }) => cases.length > 0),
    }))
    .filter(({ chapters }) => chapters.length > 0);
  const issuedAt = (edition.releasedAt ?? edition.createdAt).toISOString();
  const book = {
    language: "zh-CN" as const,
    title: edition.zh,
    subtitle: call.zh,
    year: edition.year,
    organiser: organiser?.name ?? "",
    issuedAt,
    demo: call.isDemo ? demoNotice : null,
    colophon: [
      { label: "书名", text: edition.zh },
      { label: "来源征集", text: call.zh },
      { label: "编者", text: organiser?.name ?? "" },
      { label: "收录案例", text: `${rows.length}件` },
    ],
    parts,
  };
  const figures = rows
    .flatMap(({ content }) => content.figures)
    .flatMap(({ fileId, sha256 }) =>
      sha256 && !hidden.withdrawn.has(fileId) && !hidden.outside.has(fileId) ? [{ fileId, sha256 }] : [],
    );
  return { book: { ...book, indexes: bookIndexes(book) }, figures };
}

function caseOfBook(
  { id, content, institutionName, regionName, level }: PublicationRow,
  { call, sections }: Awaited<ReturnType<typeof callStructure>>,
  { withdrawn, outside }: { withdrawn: ReadonlySet<string>; outside: ReadonlySet<string> },
) {
  const printed = (document: RichDocument) =>
    withoutWithdrawn(
      withoutWithdrawn(document, withdrawn, withdrawnNote["zh-CN"]),
      outside,
      outsideConsentNote["zh-CN"],
    );
  return {
    id,
    title: content.title,
    institution: institutionName,
    region: regionName ?? "",
    level: call.settings.awardLevels.find(({ key }) => key === level)?.zh ?? "",
    abstract: content.abstract,
    keywords: content.keywords,
    indicators: (content.indicators ?? []).map(shownIndicator),
    sections: sections.flatMap(({ key, zh }) => {
      const section = content.sections.find((one) => one.key === key);
      if (!section) return [];
      return [{ heading: zh, document: printed(section.document) }];
    }),
  };
}
