import { desc, eq, ne } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { calls } from "#drizzle/schema/calls";
import { organisers } from "#drizzle/schema/people";

/** Every call the public may know of, the one that closes last first. */
export async function announcedCalls(reader: Reader) {
  return reader
    .select({
      ...{ id: calls.id, slug: calls.slug, year: calls.year, zh: calls.zh, en: calls.en, state: calls.state },
      ...{
        isDemo: calls.isDemo,
        opensAt: calls.opensAt,
        closesAt: calls.closesAt,
        reviewsCloseAt: calls.reviewsCloseAt,
      },
      ...{ releasedAt: calls.releasedAt, organiserZh: organisers.name, organiserEn: organisers.nameEn },
    })
    .from(calls)
    .innerJoin(organisers, eq(organisers.id, calls.organiserId))
    .where(ne(calls.state, "draft"))
    .orderBy(desc(calls.closesAt), desc(calls.id));
}
