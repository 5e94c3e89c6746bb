import { desc, eq } from "drizzle-orm";
import type { Reader, Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { digestOf } from "#app/domain/record/digest.server";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { nextNumber } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { freeze } from "../freeze";
import { signVersion } from "./sign-version.server";
import { nextState } from "../lifecycle";
import { maySendCase } from "../approvals/permissions";
import { askForSeal } from "../seal/commands/ask-for-seal.server";
import { mayReadCaseAsInstitution } from "../permissions";
import { type CallRow, caseFacts, type CaseRow } from "../queries/case-facts.server";
import { draftOfCase, findingsOfDraft } from "../queries/draft-of-case.server";
import { refuseStrangeFigures } from "../queries/figures-of-case.server";
import { materialOfCase } from "../queries/rights-of-case.server";
import { wayOfCase } from "../queries/way-of-case.server";

export interface Receipt {
  receipt: string;
  hash: string;
  number: number;
  version: number;
}

/**
 * Hands a finished draft in: freezes it as a version with a hash and a receipt number, and queues the receipt's letter.
 * The deadline is judged by `ctx.now`, when the server received the request. A second click answers the first one's receipt.
 */
export async function submitCase({ db, actor, now }: Context, { caseId }: { caseId: string }): Promise<Receipt> {
  return db.transact(
    async (tx) => {
      const { row, call, facts } = await caseFacts(tx, caseId);
      authorise(mayReadCaseAsInstitution(actor, facts));
      if (row.state === "submitted") return receiptOf(tx, row);
      const way = await wayOfCase(tx, row);
      authorise(maySendCase(actor, facts, way.facts, now));
      const state = nextState(row.state, "submit");

      const draft = await draftOfCase(tx, row);
      const findings = findingsOfDraft(draft, call, await materialOfCase(tx, caseId, now));
      if (findings.length > 0) throw new Refusal("case.incomplete", { count: findings.length });
      await refuseStrangeFigures(
        tx,
        caseId,
        draft.sections.map(({ document }) => document),
      );

      const number = row.number ?? (await nextNumber(tx, `case-number:${call.id}`));
      const content = freeze(draft);
      const version = (await lastVersion(tx, caseId)) + 1;
      const receipt = receiptNumber(call, number, version);
      const hash = digestOf(content);
      const [frozen] = await tx
        .insert(caseVersions)
        .values({ caseId, position: version, content, hash, receipt, submittedBy: actor.userId ?? "", createdAt: now })
        .returning({ id: caseVersions.id });
      if (!frozen) throw new Error("a version gave no row");
      await signVersion(tx, { caseId, versionId: frozen.id, content, now });
      await tx
        .update(cases)
        .set({
          state,
          number,
          submittedAt: now,
          currentVersionId: frozen.id,
          checkedBy: null,
          revisionDueAt: null,
          circulation: null,
        })
        .where(eq(cases.id, caseId));
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.submitted",
          subject: "case",
          subjectId: caseId,
          callId: call.id,
          facts: { from: row.state, to: state, version, hash },
        },
      );
      await sendReceipt(tx, row, call, receipt);
      await askForSeal(tx, caseId);
      return { receipt, hash, number, version };
    },
    { queue: `case:${caseId}` },
  );
}

/** `HCPC-2024-0001-V1`: the call, the case's number in it, the version. */
const receiptNumber = (call: CallRow, number: number, version: number) =>
  `${call.slug.toUpperCase()}-${String(number).padStart(4, "0")}-V${version}`;

async function lastVersion(reader: Reader, caseId: string) {
  const [last] = await reader
    .select({ position: caseVersions.position })
    .from(caseVersions)
    .where(eq(caseVersions.caseId, caseId))
    .orderBy(desc(caseVersions.position))
    .limit(1);
  return last?.position ?? 0;
}

async function receiptOf(reader: Reader, row: CaseRow): Promise<Receipt> {
  const [version] = await reader
    .select()
    .from(caseVersions)
    .where(eq(caseVersions.id, row.currentVersionId ?? ""));
  if (!version || row.number === null) throw new Refusal("case.wrong-state", { state: row.state });
  return { receipt: version.receipt, hash: version.hash, number: row.number, version: version.position };
}

async function sendReceipt(tx: Tx, row: CaseRow, call: CallRow, receipt: string) {
  await enqueueMail(tx, {
    userId: row.createdBy,
    template: "case-received",
    facts: {
      title: row.title,
      receipt,
      call: call.zh,
      callEn: call.en,
      path: `/institution/cases/${row.id}`,
      ...(call.isDemo ? { demo: 1 } : {}),
    },
  });
}
