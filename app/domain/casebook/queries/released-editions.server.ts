import { and, desc, eq, sql } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { calls } from "#drizzle/schema/calls";
import { editions, publications } from "#drizzle/schema/casebook";
import { files } from "#drizzle/schema/files";
import { organisers } from "#drizzle/schema/people";
import type { ReleasedEdition } from "../public-reading";

/** Every casebook the public may read, the newest first, with how many cases it holds and its PDF. */
export async function releasedEditions(reader: Reader): Promise<ReleasedEdition[]> {
  return reader
    .select({
      ...{ id: editions.id, slug: editions.slug, year: editions.year, zh: editions.zh, en: editions.en },
      ...{ releasedAt: editions.releasedAt, isDemo: calls.isDemo, callId: editions.callId, callSlug: calls.slug },
      ...{ organiserZh: organisers.name, organiserEn: organisers.nameEn },
      ...{ pdfFileId: editions.pdfFileId, pdfPages: editions.pdfPages, pdfSize: files.size },
      cases: sql<number>`count(${publications.id})`.mapWith(Number),
    })
    .from(editions)
    .innerJoin(calls, eq(calls.id, editions.callId))
    .innerJoin(organisers, eq(organisers.id, calls.organiserId))
    .leftJoin(files, eq(files.id, editions.pdfFileId))
    .leftJoin(publications, and(eq(publications.editionId, editions.id), eq(publications.state, "published")))
    .where(eq(editions.state, "released"))
    .groupBy(editions.id, calls.id, organisers.id, files.id)
    .orderBy(desc(editions.releasedAt), desc(editions.id));
}
