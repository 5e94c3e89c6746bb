import { and, asc, count, eq, gt, inArray } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import type { EventName } from "#app/domain/record/event-names";
import { authorise, Refusal } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";
import { events } from "#drizzle/schema/record";
import { plans } from "#drizzle/schema/reviews";
import { mayReadReviews } from "../permissions";
import { readPlan } from "../read-plan";

/** What may overtake a plan: whether it does is for the applying to find out. */
const overtaking = [
  "assignment.revoked",
  "blind-copy.changed",
  "blind-copy.confirmed",
  "case.withdrawn",
  "conflict.declared",
  "reviewer.changed",
  "reviewer.joined",
  "institution.changed",
] as const satisfies readonly EventName[];

/** One plan with everything the organiser weighs before applying it: pairs by case, loads, what is missing, the proof, and what changed since. */
export async function planForOrganiser({ db, actor }: Context, { callId, planId }: { callId: string; planId: string }) {
  return db.snapshot(async (reader) => {
    const call = await callToDecideOn(reader, callId);
    authorise(mayReadReviews(actor, call));
    const [plan] = await reader
      .select()
      .from(plans)
      .where(and(eq(plans.id, planId), eq(plans.callId, callId)));
    if (!plan) throw new Refusal("plan.not-found");
    const { id, position, state, seed, jobId, result, createdAt, appliedAt } = plan;
    const { reviewsPerCase, match } = call.settings;
    const names = result && {
      cases: await namesOfCases(reader, callId),
      reviewers: await namesOfReviewers(
        reader,
        result.loads.map(({ reviewerId }) => reviewerId),
      ),
    };
    return {
      ...{ id, position, state, seed, jobId, createdAt, appliedAt },
      by: await nameOf(reader, plan.createdBy),
      appliedBy: await nameOf(reader, plan.appliedBy),
      reviewsPerCase,
      mostPoints: match.category + match.tags + match.title,
      read: result && names && readPlan(result, names, reviewsPerCase),
      changes: state === "ready" ? await changesSince(reader, callId, createdAt) : [],
    };
  });
}

async function namesOfCases(reader: Reader, callId: string) {
  const { id, number, title } = cases;
  const rows = await reader.select({ id, number, title }).from(cases).where(eq(cases.callId, callId));
  return new Map(rows.map((row) => [row.id, row]));
}

/** By blocks, since an engine takes only so many parameters. */
async function namesOfReviewers(reader: Reader, ids: readonly string[]) {
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += 500) {
    const rows = await reader
      .select({ id: users.id, name: users.name })
      .from(users)
      .where(inArray(users.id, ids.slice(from, from + 500)));
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}

async function nameOf(reader: Reader, userId: string | null) {
  if (!userId) return null;
  const [user] = await reader.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return user?.name ?? null;
}

/** Events of the call and of people in general since the plan was asked for, by name. */
const changesSince = (reader: Reader, callId: string, since: Date) =>
  reader
    .select({ name: events.name, count: count() })
    .from(events)
    .where(
      and(
        inArray(events.chain, [`call:${callId}`, "installation"]),
        gt(events.at, since),
        inArray(events.name, [...overtaking]),
      ),
    )
    .groupBy(events.name)
    .orderBy(asc(events.name));
