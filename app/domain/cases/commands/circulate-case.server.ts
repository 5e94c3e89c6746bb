import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { caseApprovals } from "#drizzle/schema/approvals";
import { cases } from "#drizzle/schema/cases";
import { mayCirculateCase } from "../approvals/permissions";
import { tellApprovers } from "../approvals/tell-approvers.server";
import { nextState } from "../lifecycle";
import { caseFacts } from "../queries/case-facts.server";
import { draftOfCase, findingsOfDraft } from "../queries/draft-of-case.server";
import { materialOfCase } from "../queries/rights-of-case.server";
import { wayOfCase } from "../queries/way-of-case.server";

/** Sends a finished case round inside its institution: the steps stand as they are today, the first one's approvers are told. */
export async function circulateCase({ db, actor, now }: Context, { caseId }: { caseId: string }) {
  return db.transact(
    async (tx) => {
      const { row, call, facts } = await caseFacts(tx, caseId);
      const way = await wayOfCase(tx, row);
      authorise(mayCirculateCase(actor, facts, way.facts, now));
      const state = row.state === "returned" ? row.state : nextState(row.state, "circulate");
      const draft = await draftOfCase(tx, row);
      const findings = findingsOfDraft(draft, call, await materialOfCase(tx, caseId, now));
      if (findings.length > 0) throw new Refusal("case.incomplete", { count: findings.length });

      const circulation = way.circulation + 1;
      const steps = way.asked.map(({ name, approverIds }, position) => ({
        ...{ caseId, circulation, position, step: name, approverIds, note: "", createdAt: now },
      }));
      await tx.insert(caseApprovals).values(steps);
      await tx.update(cases).set({ state, circulation }).where(eq(cases.id, caseId));
      await recordEvent(
        tx,
        { actor, now },
        {
          name: "case.circulated",
          subject: "case",
          subjectId: caseId,
          callId: call.id,
          facts: { from: row.state, to: state, circulation, steps: steps.length },
        },
      );
      await tellApprovers(tx, { row, call }, steps[0]?.approverIds ?? []);
    },
    { queue: `case:${caseId}` },
  );
}
