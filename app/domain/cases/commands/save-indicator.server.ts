import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { cases } from "#drizzle/schema/cases";
import { indicators } from "#drizzle/schema/evidence";
import type { IndicatorContent, IndicatorToSave } from "../evidence/indicator";
import { mostIndicators } from "../evidence/indicator-limits";
import { mayWriteCase } from "../permissions";
import { caseFacts } from "../queries/case-facts.server";
import { filesOfCase } from "../queries/figures-of-case.server";

/**
 * Keeps an indicator of a draft, if nobody saved it in between: else `indicator.stale`, and nothing changes. A new one
 * has rev 0; sending it twice keeps one. Its source is a file of the same case, or words alone. Answers the new `rev`.
 */
export async function saveIndicator(
  { db, actor, now }: Context,
  { caseId, indicator }: { caseId: string; indicator: IndicatorToSave },
) {
  return db.transact(
    async (tx) => {
      const { row, facts } = await caseFacts(tx, caseId);
      authorise(mayWriteCase(actor, facts));
      const { id, rev, ...content } = indicator;
      const [known] = await tx.select().from(indicators).where(eq(indicators.id, id));
      if (known && known.caseId !== caseId) throw new Refusal("indicator.not-found");
      if (!known && rev > 0) throw new Refusal("indicator.not-found");
      if (known?.removedAt) throw new Refusal("indicator.removed");
      if (known && rev === 0 && isSame(known, content)) return { rev: known.rev, savedAt: known.savedAt ?? now };
      if (known && known.rev !== rev) throw new Refusal("indicator.stale", { rev: known.rev });
      await refuseStrangeSource(tx, caseId, content.sourceFileId);

      const saved = { ...content, rev: rev + 1, savedBy: actor.userId ?? "", savedAt: now };
      if (known) await tx.update(indicators).set(saved).where(eq(indicators.id, id));
      else await tx.insert(indicators).values({ id, caseId, position: await nextPosition(tx, caseId), ...saved });
      await tx.update(cases).set({ savedAt: now }).where(eq(cases.id, caseId));
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.indicator-saved",
          subject: "case",
          subjectId: caseId,
          callId: row.callId,
          facts: { indicatorId: id, rev: rev + 1, name: content.name },
        },
      );
      return { rev: rev + 1, savedAt: now };
    },
    { queue: `case:${caseId}` },
  );
}

function isSame(known: IndicatorContent, content: IndicatorContent) {
  return (Object.keys(content) as (keyof IndicatorContent)[]).every((key) => known[key] === content[key]);
}

async function refuseStrangeSource(tx: Tx, caseId: string, fileId: string | null) {
  if (fileId === null) return;
  const own = await filesOfCase(tx, caseId);
  if (!own.some((file) => file.fileId === fileId)) throw new Refusal("attachment.not-found");
}

/** Behind every indicator there ever was: places are not given twice. */
async function nextPosition(tx: Tx, caseId: string) {
  const rows = await tx
    .select({ position: indicators.position, removedAt: indicators.removedAt })
    .from(indicators)
    .where(eq(indicators.caseId, caseId));
  if (rows.filter(({ removedAt }) => removedAt === null).length >= mostIndicators)
    throw new Refusal("indicator.too-many", { max: mostIndicators });
  return Math.max(0, ...rows.map(({ position }) => position)) + 1;
}
