import { and, eq, lt, desc } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { casePartStates } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";
import { headerPart } from "../part-states";
import { mayReadCaseAsInstitution } from "../permissions";
import { caseFacts } from "./case-facts.server";
import { storedHeader } from "./stored-header.server";
import { storedSection } from "./stored-section.server";

/** One kept state with its text, the text that stands in the draft now, and the state before it. */
export async function partState({ db, actor }: Context, caseId: string, stateId: string) {
  const { facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const { id, part, rev, content, characters, cause, startedAt, savedAt } = casePartStates;
  const [state] = await db.read
    .select({ id, part, rev, content, characters, cause, startedAt, savedAt, by: users.name })
    .from(casePartStates)
    .leftJoin(users, eq(users.id, casePartStates.savedBy))
    .where(and(eq(id, stateId), eq(casePartStates.caseId, caseId)));
  if (!state) throw new Refusal("case.not-found");
  const present =
    state.part === headerPart ? await storedHeader(db.read, caseId) : await storedSection(db.read, caseId, state.part);
  const [earlier] = await db.read
    .select({ content })
    .from(casePartStates)
    .where(and(eq(casePartStates.caseId, caseId), eq(part, state.part), lt(rev, state.rev)))
    .orderBy(desc(rev))
    .limit(1);
  return { state, present, earlier: earlier?.content ?? null };
}
