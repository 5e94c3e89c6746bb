import type { Context } from "#app/domain/context.server";
import type { ReturnReason } from "../kinds";
import { endCheck } from "./end-check.server";

/** Does not accept a case for this call, with the reasons that its institution is told. It cannot be undone. */
export async function refuseCase(
  ctx: Context,
  { caseId, reasons, note }: { caseId: string; reasons: ReturnReason[]; note: string },
) {
  return ctx.db.transact((tx) => endCheck(tx, ctx, { caseId, outcome: "refused", reasons, note, dueAt: null }), {
    queue: `case:${caseId}`,
  });
}
