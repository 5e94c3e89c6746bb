import { and, eq, inArray } from "drizzle-orm";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import { mayReleaseResults } from "../permissions";

/** Where a case still waits for someone: after the release nothing more is decided, so it would wait for ever. */
const unfinished = ["submitted", "recommended", "checking", "admitted", "judging"] as const;

/** Lets institutions see their results, for good, and writes to each of them. Refused while a case is still being checked or judged. */
export async function releaseResults({ db, actor, now }: Context, { callId }: { callId: string }) {
  return db.transact(async (tx) => {
    const { call } = await callStructure(tx, callId);
    authorise(mayReleaseResults(actor, call));
    const judged = await tx
      .select({ id: cases.id, state: cases.state, title: cases.title, createdBy: cases.createdBy })
      .from(cases)
      .where(and(eq(cases.callId, callId), inArray(cases.state, [...unfinished, "decided"])));
    const open = judged.filter(({ state }) => state !== "decided").length;
    if (open > 0 || judged.length === 0) throw new Refusal("decision.not-judged", { missing: open });

    await tx.update(calls).set({ releasedAt: now }).where(eq(calls.id, callId));
    await recordEvent(
      tx,
      { actor, now },
      { name: "call.results-released", subject: "call", subjectId: callId, callId, facts: { cases: judged.length } },
    );
    for (const { id, title, createdBy } of judged) {
      await enqueueMail(tx, {
        userId: createdBy,
        template: "results-released",
        facts: {
          title,
          call: call.zh,
          callEn: call.en,
          path: `/institution/cases/${id}`,
          ...(call.isDemo ? { demo: 1 } : {}),
        },
      });
    }
    return { released: judged.length };
  });
}
