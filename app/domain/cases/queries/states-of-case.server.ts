import { and, asc, desc, eq, lt, max, sql } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { callSections } from "#drizzle/schema/calls";
import { casePartStates } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";
import { headerPart } from "../part-states";
import { mayReadCaseAsInstitution, mayWriteCase } from "../permissions";
import { caseFacts } from "./case-facts.server";

const MOST = 100;

interface StatesAsked {
  caseId: string;
  /** The part to list; without one, or with one the case has not, the one that was saved last. */
  part: string | null;
  /** Only states older than this `rev`. */
  before: number | null;
}

/** The kept states of one part of a draft, newest first, at most a hundred; and how many each part has. Texts are not read. */
export async function statesOfCase({ db, actor }: Context, { caseId, part: asked, before }: StatesAsked) {
  const { row, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const parts = await partsOf(db.read, caseId, row.callId);
  const last = [...parts].sort((one, other) => Number(other.savedAt ?? 0) - Number(one.savedAt ?? 0))[0];
  const part = (parts.find(({ key }) => key === asked) ?? last)?.key ?? headerPart;
  const { id, rev, characters, cause, startedAt, savedAt } = casePartStates;
  const states = await db.read
    .select({ id, rev, characters, cause, startedAt, savedAt, by: users.name })
    .from(casePartStates)
    .leftJoin(users, eq(users.id, casePartStates.savedBy))
    .where(and(eq(casePartStates.caseId, caseId), eq(casePartStates.part, part), before ? lt(rev, before) : undefined))
    .orderBy(desc(rev))
    .limit(MOST + 1);
  return {
    ...{ id: row.id, title: row.title, mayWrite: mayWriteCase(actor, facts) === null },
    ...{ parts, part, states: states.slice(0, MOST) },
    olderThan: states.length > MOST ? (states[MOST - 1]?.rev ?? null) : null,
  };
}

async function partsOf(reader: Reader, caseId: string, callId: string) {
  const counted = await reader
    .select({
      part: casePartStates.part,
      count: sql<number>`count(*)`.mapWith(Number),
      savedAt: max(casePartStates.savedAt),
    })
    .from(casePartStates)
    .where(eq(casePartStates.caseId, caseId))
    .groupBy(casePartStates.part);
  const sections = await reader
    .select({ key: callSections.key, zh: callSections.zh, en: callSections.en })
    .from(callSections)
    .where(eq(callSections.callId, callId))
    .orderBy(asc(callSections.position));
  const header = { key: headerPart, zh: null, en: null };
  return [header, ...sections].map((part) => {
    const { count = 0, savedAt = null } = counted.find((one) => one.part === part.key) ?? {};
    return { ...part, count, savedAt };
  });
}
