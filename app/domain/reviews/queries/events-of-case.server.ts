import { desc, eq, inArray } from "drizzle-orm";
import { mayReadCaseAsOrganiser } from "#app/domain/cases/permissions";
import { caseFacts } from "#app/domain/cases/queries/case-facts.server";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { users } from "#drizzle/schema/people";
import { events } from "#drizzle/schema/record";
import { assignments, reviews } from "#drizzle/schema/reviews";

/** Everything the record holds about a case, its assignments and reviews included: newest first. For managers and auditors. */
export async function eventsOfCase({ db, actor }: Context, caseId: string) {
  return db.snapshot(async (reader) => {
    const { facts } = await caseFacts(reader, caseId);
    authorise(mayReadCaseAsOrganiser(actor, facts));
    if (actor.organiser?.role !== "manager" && actor.organiser?.role !== "auditor") throw new Refusal("case.not-found");
    const given = await reader
      .select({ id: assignments.id, reviewId: reviews.id })
      .from(assignments)
      .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
      .where(eq(assignments.caseId, caseId));
    const { id, name, actorRole, facts: said, at, digest } = events;
    return reader
      .select({ id, name, actorRole, facts: said, at, digest, actor: users.name })
      .from(events)
      .leftJoin(users, eq(users.id, events.actorId))
      .where(
        inArray(events.subjectId, [
          caseId,
          ...given.flatMap((one) => [one.id, ...(one.reviewId ? [one.reviewId] : [])]),
        ]),
      )
      .orderBy(desc(at), desc(id));
  });
}
