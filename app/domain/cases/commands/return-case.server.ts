import type { Context } from "#app/domain/context.server";
import type { ReturnReason } from "../kinds";
import { endCheck } from "./end-check.server";

interface Return {
  caseId: string;
  reasons: ReturnReason[];
  note: string;
  dueAt: Date;
}

/** Sends a case back for revision, with reasons and until when. The institution's text is its own again. */
export async function returnCase(ctx: Context, { caseId, reasons, note, dueAt }: Return) {
  return ctx.db.transact((tx) => endCheck(tx, ctx, { caseId, outcome: "returned", reasons, note, dueAt }), {
    queue: `case:${caseId}`,
  });
}
