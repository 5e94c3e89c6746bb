import { and, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { formScans } from "#drizzle/schema/seals";
import { caseFacts } from "../../queries/case-facts.server";
import { mayDecideScan } from "../permissions";
import { tell } from "./note-scan-read.server";

interface ScanDecision {
  caseId: string;
  scanId: string;
  outcome: "accepted" | "refused";
  /** Why: it is written down, and the institution reads it. */
  note: string;
}

/** The officer who has the case decides by eye what the machine could not, or decided otherwise: with a reason, and for the version that was handed in last. */
export async function decideScan({ db, actor, now }: Context, { caseId, scanId, outcome, note }: ScanDecision) {
  return db.transact(
    async (tx) => {
      const { row, call, facts } = await caseFacts(tx, caseId);
      const [scan] = await tx
        .select()
        .from(formScans)
        .where(and(eq(formScans.id, scanId), eq(formScans.caseId, caseId)));
      authorise(mayDecideScan(actor, facts, scan ?? { state: "refused" }));
      if (!scan || !row.currentVersionId) throw new Refusal("seal.not-found");
      const decided = { state: outcome, verdict: "by-eye" as const, note, decidedBy: actor.userId, decidedAt: now };
      await tx
        .update(formScans)
        .set({ ...decided, versionId: row.currentVersionId })
        .where(eq(formScans.id, scanId));
      await recordEvent(
        tx,
        { actor, now },
        {
          ...{ name: "case.seal-decided", subject: "case", subjectId: caseId, callId: call.id },
          facts: { scanId, outcome, before: scan.verdict, note },
        },
      );
      await tell(tx, outcome === "accepted" ? "seal-accepted" : "seal-refused", scan.createdBy, row, call);
    },
    { queue: `case:${caseId}` },
  );
}
