import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { organisers } from "#drizzle/schema/people";
import { sealOf } from "../seal-of";
import { callStructure } from "./call-structure.server";

/** The announcement of a call by its public address: its rules, dates, compliance answers and who runs it. Drafts are nobody's business yet. */
export async function callForPublic({ db }: Pick<Context, "db">, slug: string) {
  return db.snapshot(async (reader) => {
    const [found] = await reader
      .select({ id: calls.id, state: calls.state, organiser: { zh: organisers.name, en: organisers.nameEn } })
      .from(calls)
      .innerJoin(organisers, eq(organisers.id, calls.organiserId))
      .where(eq(calls.slug, slug));
    if (!found || found.state === "draft") throw new Refusal("call.not-found");
    const { call, tracks, tasks, sections, criteria } = await callStructure(reader, found.id);
    const { zh, en, year, isDemo, state, contact, compliance, settings, openedAt } = call;
    return {
      ...{ id: call.id, slug, zh, en, year, isDemo, state, contact, compliance, openedAt },
      ...{ introductionZh: call.introductionZh, introductionEn: call.introductionEn },
      ...{ opensAt: call.opensAt, closesAt: call.closesAt, reviewsCloseAt: call.reviewsCloseAt },
      ...{ releasedAt: call.releasedAt, organiser: found.organiser, tasks: tasks.map(({ zh }) => zh) },
      limits: settings.limits,
      materialRights: settings.materialRights ?? "suggested",
      asksSeal: sealOf(settings).form === "on",
      reviewsPerCase: settings.reviewsPerCase,
      awardLevels: settings.awardLevels,
      tracks: tracks.map(({ key, zh, en, categories }) => ({
        ...{ key, zh, en },
        categories: categories.map(({ key, zh, en }) => ({ key, zh, en })),
      })),
      sections: sections.map(({ key, zh, en, minChars, maxChars }) => ({ key, zh, en, minChars, maxChars })),
      criteria: criteria.map(({ key, zh, en, points, bands }) => ({ key, zh, en, points, bands })),
    };
  });
}
