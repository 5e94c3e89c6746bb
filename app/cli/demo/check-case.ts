import { admitCase } from "#app/domain/cases/commands/admit-case.server";
import { confirmBlindCopy } from "#app/domain/cases/commands/confirm-blind-copy.server";
import { startCheck } from "#app/domain/cases/commands/start-check.server";
import { blindCopyOfCase } from "#app/domain/cases/queries/blind-copy-of-case.server";
import type { Context } from "#app/domain/context.server";

/** The officer checks a case and admits it; its blind copy is made by the worker afterwards. */
export async function admit(ctx: Context, caseId: string) {
  await startCheck(ctx, { caseId });
  await admitCase(ctx, { caseId });
}

/** The officer has read the blind copy and answers for it. */
export async function confirmCopy(ctx: Context, caseId: string) {
  const { rev } = await blindCopyOfCase(ctx.db.read, caseId);
  await confirmBlindCopy(ctx, { caseId, rev });
}
