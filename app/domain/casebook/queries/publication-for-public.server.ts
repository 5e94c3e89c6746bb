import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { filesOutsideConsent } from "#app/domain/cases/queries/files-outside-consent.server";
import { withdrawnFiles } from "#app/domain/cases/queries/withdrawn-files.server";
import { outsideConsentNote, withdrawnNote, withoutWithdrawn } from "#app/domain/cases/rights/without-withdrawn";
import { Refusal } from "#app/domain/refusal";
import type { Language } from "#app/i18n/languages";
import { editions, publications } from "#drizzle/schema/casebook";
import type { RichDocument } from "#app/domain/documents/document";
import type { BothNames } from "#app/domain/calls/settings";
import type { PublicCase } from "../public-reading";
import { shownIndicator } from "../shown-indicator";

/** A published case with its text, section by section. */
type PublicCaseWithText = PublicCase & { sections: (BothNames & { key: string; document: RichDocument })[] };

/** A published case for anyone to read, with its place in the casebook and its neighbours there; a note in the page's language stands for what was withdrawn, or may not be shown on the web. Refuses with `publication.not-found`. */
export async function publicationForPublic(
  reader: Reader,
  slug: string,
  { language, now }: { language: Language; now: Date },
): Promise<PublicCaseWithText> {
  const [found] = await reader
    .select({ publication: publications, edition: editions })
    .from(publications)
    .innerJoin(editions, and(eq(editions.id, publications.editionId), eq(editions.state, "released")))
    .where(and(eq(publications.slug, slug), eq(publications.state, "published")));
  if (!found) throw new Refusal("publication.not-found");
  const { publication, edition } = found;
  const { call, tracks, sections } = await callStructure(reader, edition.callId);
  const track = tracks.find(({ key }) => key === publication.trackKey);
  const category = track?.categories.find(({ key }) => key === publication.categoryKey);
  const { content } = publication;
  const withdrawn = await withdrawnFiles(reader, [publication.caseId]);
  const outside = await filesOutsideConsent(reader, { caseIds: [publication.caseId], scope: "web", now });
  const shown = (document: RichDocument) =>
    withoutWithdrawn(
      withoutWithdrawn(document, withdrawn, withdrawnNote[language]),
      outside,
      outsideConsentNote[language],
    );
  return {
    ...{ slug, title: content.title, abstract: content.abstract, keywords: content.keywords, tasks: content.tasks },
    ...{ institution: publication.institutionName, region: publication.regionName, period: content.period },
    publishedAt: publication.createdAt,
    authors: content.authors.map(({ name, title }) => ({ name, title })),
    sections: sections.flatMap(({ key, zh, en }) => {
      const section = content.sections.find((one) => one.key === key);
      if (!section) return [];
      return [{ key, zh, en, document: shown(section.document) }];
    }),
    indicators: (content.indicators ?? []).map(shownIndicator),
    level: call.settings.awardLevels.find(({ key }) => key === publication.level) ?? null,
    track: track ? { key: track.key, zh: track.zh, en: track.en } : null,
    category: category ? { key: category.key, zh: category.zh, en: category.en } : null,
    edition: { slug: edition.slug, zh: edition.zh, en: edition.en, year: edition.year },
    isDemo: call.isDemo,
    neighbours: await neighboursOf(reader, edition.id, slug),
  };
}

/** The case before and the case after, in the order of the book. */
async function neighboursOf(reader: Reader, editionId: string, slug: string) {
  const { slug: address, title, institutionName } = publications;
  const order = await reader
    .select({ slug: address, title, institution: institutionName })
    .from(publications)
    .where(and(eq(publications.editionId, editionId), eq(publications.state, "published")))
    .orderBy(asc(publications.position), asc(publications.id));
  const place = order.findIndex((one) => one.slug === slug);
  return { previous: order[place - 1] ?? null, next: order[place + 1] ?? null };
}
