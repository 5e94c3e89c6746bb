import { and, count, eq, inArray, isNotNull, lte, or, sql } from "drizzle-orm";
import { maySeeCall } from "#app/domain/calls/permissions";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { callCategories } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import { institutions } from "#drizzle/schema/people";
import { handedInStates, type CaseState } from "../lifecycle";
import { type CaseConditions, statesOfFilter } from "../list-conditions";

/** Rows on one page of the list. */
export const CASES_A_PAGE = 50;

const orders = { number: cases.number, submitted: cases.submittedAt, due: cases.revisionDueAt };

/** A page of everything that was handed in to a call, how many cases fit the conditions, and how many are in each state. */
export async function casesOfCall(ctx: Context, callId: string, conditions: CaseConditions, page = 1) {
  const { db, actor, now } = ctx;
  return db.snapshot(async (reader) => {
    authorise(maySeeCall(actor, await callToDecideOn(reader, callId)));
    const handedIn = and(
      eq(cases.callId, callId),
      inArray(cases.state, [...handedInStates]),
      isNotNull(cases.submittedAt),
    );
    const wanted = and(handedIn, ...narrowed(conditions, now));
    const order = orders[conditions.order];
    const rows = await reader
      .select({
        ...{ id: cases.id, number: cases.number, title: cases.title, state: cases.state },
        ...{ submittedAt: cases.submittedAt, revisionDueAt: cases.revisionDueAt, checkedBy: cases.checkedBy },
        ...{ institution: institutions.name, region: institutions.regionName },
        ...{ categoryZh: callCategories.zh, categoryEn: callCategories.en },
      })
      .from(cases)
      .innerJoin(institutions, eq(institutions.id, cases.institutionId))
      .leftJoin(callCategories, eq(callCategories.id, cases.categoryId))
      .where(wanted)
      .orderBy(conditions.descending ? sql`${order} desc nulls last` : sql`${order} asc nulls last`, cases.id)
      .limit(CASES_A_PAGE)
      .offset((page - 1) * CASES_A_PAGE);
    const [found] = await reader
      .select({ total: count() })
      .from(cases)
      .innerJoin(institutions, eq(institutions.id, cases.institutionId))
      .leftJoin(callCategories, eq(callCategories.id, cases.categoryId))
      .where(wanted);
    const counted = await reader
      .select({ state: cases.state, cases: count() })
      .from(cases)
      .where(handedIn)
      .groupBy(cases.state);
    const overdue = await reader.$count(cases, and(handedIn, ...overdueAt(now)));
    const counts: Partial<Record<CaseState, number>> = Object.fromEntries(
      counted.map(({ state, cases: inState }) => [state, inState]),
    );
    return { rows, total: found?.total ?? 0, counts, overdue };
  });
}

const overdueAt = (now: Date) => [eq(cases.state, "returned"), lte(cases.revisionDueAt, now)];

function narrowed({ filter, trackId, categoryId, text }: CaseConditions, now: Date) {
  return [
    inArray(cases.state, [...statesOfFilter(filter)]),
    ...(filter === "overdue" ? overdueAt(now) : []),
    ...(trackId ? [eq(callCategories.trackId, trackId)] : []),
    ...(categoryId ? [eq(cases.categoryId, categoryId)] : []),
    ...(text ? [said(text)] : []),
  ];
}

/** The number as people write it, 0042 or 42; else a part of the title or of the institution's name. */
function said(text: string) {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    sql`lower(${cases.title}) like ${pattern} escape '\\'`,
    sql`lower(${institutions.name}) like ${pattern} escape '\\'`,
    ...(/^\d{1,9}$/.test(text) ? [eq(cases.number, Number(text))] : []),
  );
}
