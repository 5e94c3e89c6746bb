import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import { maySeeCall } from "#app/domain/calls/permissions";
import { callToDecideOn } from "#app/domain/calls/queries/call-to-decide-on.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";

/** The case an officer should open next: one of their own that is still open, else the one that has waited longest. */
export async function nextToCheck(
  { db, actor }: Context,
  { callId, after = "" }: { callId: string; after?: string },
): Promise<string | null> {
  authorise(maySeeCall(actor, await callToDecideOn(db.read, callId)));
  const [next] = await db.read
    .select({ id: cases.id })
    .from(cases)
    .where(
      and(
        eq(cases.callId, callId),
        ne(cases.id, after),
        or(
          and(eq(cases.state, "checking"), eq(cases.checkedBy, actor.userId ?? "")),
          inArray(cases.state, ["submitted", "recommended"]),
        ),
      ),
    )
    .orderBy(sql`case when ${cases.state} = 'checking' then 0 else 1 end`, cases.submittedAt, cases.id)
    .limit(1);
  return next?.id ?? null;
}
