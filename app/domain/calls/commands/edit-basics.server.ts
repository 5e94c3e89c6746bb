import { type CallDates, mayDate } from "#app/domain/calls/deadlines";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { type CallChange, changeStructure } from "./change-structure.server";
import { freeSlug } from "./free-slug.server";

export interface Basics extends CallDates {
  zh: string;
  en: string;
  year: number;
  slug: string;
  introductionZh: string;
  introductionEn: string;
  contact: string;
}

/** Names, texts and dates of a draft. Refuses dates that run against each other, and an address already in use. */
export async function editBasics(ctx: Context, change: CallChange, basics: Basics) {
  return changeStructure(ctx, change, "basics", datesAsText(basics), async (tx, call) => {
    authorise(mayDate(basics));
    await freeSlug(tx, basics.slug, call.id);
    return basics;
  });
}

/** Digests are made of JSON values only. */
const datesAsText = ({ opensAt, closesAt, reviewsCloseAt, ...texts }: Basics) => ({
  ...texts,
  dates: [opensAt, closesAt, reviewsCloseAt].map((moment) => moment?.toISOString() ?? null),
});
