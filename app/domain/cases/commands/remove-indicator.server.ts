import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";
import { indicators } from "#drizzle/schema/evidence";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";

interface IndicatorToRemove {
  caseId: string;
  indicatorId: string;
  rev: number;
}

/** Takes an indicator off a draft. Numbers tied to it stay in the text and are tied to nothing; versions handed in keep it. */
export async function removeIndicator({ db, actor, now }: Context, { caseId, indicatorId, rev }: IndicatorToRemove) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayWriteCase(actor, facts));
      const [known] = await tx
        .select()
        .from(indicators)
        .where(and(eq(indicators.id, indicatorId), eq(indicators.caseId, caseId), isNull(indicators.removedAt)));
      if (!known) throw new Refusal("indicator.not-found");
      if (known.rev !== rev) throw new Refusal("indicator.stale", { rev: known.rev });

      await tx.update(indicators).set({ removedAt: now }).where(eq(indicators.id, indicatorId));
      await tx.update(cases).set({ savedAt: now }).where(eq(cases.id, caseId));
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.indicator-removed",
          subject: "case",
          subjectId: caseId,
          callId: row.callId,
          facts: { indicatorId, name: known.name },
        },
      );
      return { removedAt: now };
    },
    { queue: `case:${caseId}` },
  );
}
