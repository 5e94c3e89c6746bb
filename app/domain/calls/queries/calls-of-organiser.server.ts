import { and, desc, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { calls, programmes } from "#drizzle/schema/calls";

/** The organiser's own calls with their series, newest first; an auditor's are the closed ones. */
export async function callsOfOrganiser({ db, actor }: Context) {
  if (!actor.organiser) throw new Refusal("call.not-found");
  const { id, role } = actor.organiser;
  return db.read
    .select({
      ...{ id: calls.id, slug: calls.slug, year: calls.year, zh: calls.zh, en: calls.en, state: calls.state },
      ...{ opensAt: calls.opensAt, closesAt: calls.closesAt, isDemo: calls.isDemo },
      ...{ programmeZh: programmes.zh, programmeEn: programmes.en },
    })
    .from(calls)
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .where(and(eq(calls.organiserId, id), role === "auditor" ? eq(calls.state, "closed") : undefined))
    .orderBy(desc(calls.createdAt), desc(calls.id));
}
