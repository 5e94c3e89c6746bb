import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { maySeeCall } from "#app/domain/calls/permissions";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { callCategories } from "#drizzle/schema/calls";
import { editions, publications } from "#drizzle/schema/casebook";
import { cases } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { institutions } from "#drizzle/schema/people";
import { decisions } from "#drizzle/schema/reviews";
import { mayEditCasebook, mayReleaseEdition } from "../permissions";

/** The casebook of a call as its organiser puts it together: names, what waits to be published, what is public, and the book. */
export async function editionForOrganiser({ db, actor }: Context, callId: string) {
  return db.snapshot(async (reader) => {
    const call = await callToDecideOn(reader, callId);
    authorise(maySeeCall(actor, call));
    const [found] = await reader
      .select({ edition: editions, pdfSize: files.size })
      .from(editions)
      .leftJoin(files, eq(files.id, editions.pdfFileId))
      .where(eq(editions.callId, callId));
    const { id, zh, en, releasedAt, isDemo, settings } = call;
    return {
      call: { id, zh, en, releasedAt, isDemo, levels: settings.awardLevels },
      edition: found ? { ...found.edition, pdfSize: found.pdfSize } : null,
      winners: await winnersOf(reader, callId),
      published: found ? await publishedIn(reader, found.edition.id) : [],
      mayEdit: mayEditCasebook(actor, call) === null,
      mayRelease: mayReleaseEdition(actor, call) === null,
    };
  });
}

/** Decided cases with an award that are not public yet. */
const winnersOf = (reader: Reader, callId: string) =>
  reader
    .select({
      ...{ id: cases.id, number: cases.number, title: cases.title, institution: institutions.name },
      ...{ categoryZh: callCategories.zh, categoryEn: callCategories.en, level: decisions.level },
    })
    .from(cases)
    .innerJoin(decisions, and(eq(decisions.caseId, cases.id), isNotNull(decisions.level)))
    .innerJoin(institutions, eq(institutions.id, cases.institutionId))
    .innerJoin(callCategories, eq(callCategories.id, cases.categoryId))
    .where(and(eq(cases.callId, callId), inArray(cases.state, ["decided", "noticed"])))
    .orderBy(asc(callCategories.position), asc(cases.number));

const publishedIn = (reader: Reader, editionId: string) => {
  const { id, title, institutionName, slug, level, createdAt } = publications;
  return reader
    .select({ id, title, institutionName, slug, level, createdAt, number: cases.number, caseId: cases.id })
    .from(publications)
    .innerJoin(cases, eq(cases.id, publications.caseId))
    .where(and(eq(publications.editionId, editionId), eq(publications.state, "published")))
    .orderBy(asc(publications.position));
};
