import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { Refusal } from "#app/domain/refusal";
import { publications } from "#drizzle/schema/casebook";
import type { PublicEdition, ReleasedEdition } from "../public-reading";
import { releasedEditions } from "./released-editions.server";

/** A casebook as its index shows it: tracks, their categories, and the cases of each. Without a slug, the newest one. Refuses with `edition.not-found`. */
export async function editionForPublic(reader: Reader, slug?: string): Promise<PublicEdition> {
  const released = await releasedEditions(reader);
  const edition = slug === undefined ? released[0] : released.find((one) => one.slug === slug);
  if (!edition) throw new Refusal("edition.not-found");
  return { edition, ...(await contentsOf(reader, edition)) };
}

async function contentsOf(reader: Reader, edition: ReleasedEdition) {
  const { call, tracks } = await callStructure(reader, edition.callId);
  const { id, slug, title, institutionName, regionName, level, trackKey, categoryKey, createdAt } = publications;
  const cases = await reader
    .select({ id, slug, title, institutionName, regionName, level, trackKey, categoryKey, createdAt })
    .from(publications)
    .where(and(eq(publications.editionId, edition.id), eq(publications.state, "published")))
    .orderBy(asc(publications.position), asc(publications.id));
  const parts = tracks.map((track) => ({
    ...{ key: track.key, zh: track.zh, en: track.en },
    count: cases.filter(({ trackKey: key }) => key === track.key).length,
    categories: track.categories.map((category) => ({
      ...{ key: category.key, zh: category.zh, en: category.en },
      cases: cases.filter(({ categoryKey: key }) => key === category.key),
    })),
  }));
  return { parts, cases, levels: call.settings.awardLevels };
}
