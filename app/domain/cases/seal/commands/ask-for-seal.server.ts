import type { Tx } from "#app/db/database";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { caseFacts } from "../../queries/case-facts.server";
import { sealOfCase } from "../queries/seal-of-case.server";
import { requestPrinting } from "./request-printing.server";

/** After a case was handed in: its form is printed where the call asks for one, and its author told, unless an earlier seal still stands. */
export async function askForSeal(tx: Tx, caseId: string) {
  const { row, call } = await caseFacts(tx, caseId);
  const seal = await sealOfCase(tx, { row, call });
  if (!seal) return;
  await requestPrinting(tx, call);
  if (seal.state.kind === "sealed") return;
  await enqueueMail(tx, {
    userId: row.createdBy,
    template: "seal-asked",
    facts: {
      ...{ title: row.title, call: call.zh, callEn: call.en, path: `/institution/cases/${row.id}/seal` },
      ...(call.isDemo ? { demo: 1 } : {}),
    },
  });
}
