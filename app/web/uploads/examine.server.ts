import type { MaterialAnswer, MaterialOrder } from "#app/domain/files/examine-material.server";
import { Refusal, type RefusalCode, statusOf } from "#app/domain/refusal";
import { ChildFailed } from "../jobs/child-failed";
import { runChild } from "../jobs/run-child.server";

const MINUTE = 60_000;

/** Looks into a file in a process of its own, since it may be hostile. A reader that breaks or takes too long met a damaged file. */
export async function examineApart(order: MaterialOrder): Promise<MaterialAnswer> {
  try {
    return await runChild<MaterialOrder, MaterialAnswer>("material", order, { timeoutMs: MINUTE, memoryMb: 2048 });
  } catch (error) {
    if (!(error instanceof ChildFailed)) throw error;
    const code = error.reason?.code ?? "";
    if (code === "ENOSPC" || code === "EDQUOT") throw Object.assign(new Error("no room"), { code });
    throw new Refusal(code in statusOf ? (code as RefusalCode) : "attachment.damaged");
  }
}
