import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { findLeaks } from "#app/domain/documents/identities/find-leaks";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { blindCopies } from "#drizzle/schema/cases";
import { mayEditBlindCopy } from "../permissions";
import { blindCopyOfCase } from "../queries/blind-copy-of-case.server";
import { caseFacts } from "../queries/case-facts.server";
import { versionToBlind } from "../queries/version-to-blind.server";

/** An officer answers for a blind copy: from now on it can be given to reviewers. A copy that surely still names its institution is refused. */
export async function confirmBlindCopy({ db, actor, now }: Context, { caseId, rev }: { caseId: string; rev: number }) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayEditBlindCopy(actor, facts));
      const copy = await blindCopyOfCase(tx, caseId);
      if (copy.rev !== rev) throw new Refusal("blind-copy.stale", { rev: copy.rev });
      const { identities } = await versionToBlind(tx, caseId);
      const leaks = findLeaks(copy.content, identities).filter(({ sure }) => sure);
      if (leaks.length > 0) throw new Refusal("blind-copy.leaks", { count: leaks.length });

      await tx
        .update(blindCopies)
        .set({ state: "confirmed", confirmedAt: now, confirmedBy: actor.userId })
        .where(eq(blindCopies.id, copy.id));
      await recordEvent(
        tx,
        { actor, now },
        { name: "blind-copy.confirmed", subject: "case", subjectId: caseId, callId: row.callId, facts: { rev } },
      );
      return { state: "confirmed" as const };
    },
    { queue: `case:${caseId}` },
  );
}
