import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { jobs } from "#drizzle/schema/record";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { openWordImport } from "../queries/open-word-import.server";
import { readStages } from "../word-import";

/** Lets a file that was read go without taking anything from it. Its pictures are cleared away within a day. */
export async function discardWordImport(
  { db, actor, now }: Context,
  { caseId, jobId }: { caseId: string; jobId: string },
) {
  await db.transact(async (tx) => {
    const { facts } = await caseFacts(tx, caseId);
    authorise(mayWriteCase(actor, facts));
    const read = await openWordImport(tx, { caseId, jobId });
    const decision = { kind: "discarded" as const, at: now.toISOString() };
    await tx
      .update(jobs)
      .set({ result: { ...read, decision }, stage: readStages.decided })
      .where(eq(jobs.id, jobId));
  });
}
