import type { Tx } from "#app/db/database";
import { sealOf } from "#app/domain/calls/seal-of";
import { enqueue } from "#app/domain/record/enqueue.server";
import type { CallRow } from "../../queries/case-facts.server";

/** Has the forms of a call printed that are not yet, where it asks for them. One job prints all: its compiler stays warm. */
export async function requestPrinting(tx: Tx, call: Pick<CallRow, "id" | "settings">) {
  if (sealOf(call.settings).form === "off") return;
  await enqueue(tx, "case.print-forms", { callId: call.id }, { dedupeKey: call.id });
}
