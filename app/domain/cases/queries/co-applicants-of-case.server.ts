import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { coApplicants } from "#drizzle/schema/approvals";
import { coApplicantState } from "../co-applicants/co-applicant-state";
import { mayReadCaseAsInstitution, mayWriteCase } from "../permissions";
import { caseFacts } from "./case-facts.server";

/** The co-applicants of a case in the order they are printed. */
export const coApplicantsOf = (reader: Reader, caseId: string) =>
  reader.select().from(coApplicants).where(eq(coApplicants.caseId, caseId)).orderBy(asc(coApplicants.position));

/** Who applies together with a case's institution, and what each has answered. */
export async function coApplicantsOfCase({ db, actor, now }: Context, caseId: string) {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const rows = await coApplicantsOf(db.read, caseId);
  return {
    ...{ id: row.id, title: row.title, call: { zh: call.zh, en: call.en } },
    mayWrite: mayWriteCase(actor, facts) === null,
    coApplicants: rows.map(({ id, name, contactName, contactEmail, askedAt, expiresAt, note, ...said }) => ({
      ...{ id, name, contactName, contactEmail, askedAt, expiresAt, note },
      state: coApplicantState({ expiresAt, ...said }, now),
      ...{ answeredBy: said.answeredBy, answeredTitle: said.answeredTitle },
      answeredAt: said.confirmedAt ?? said.declinedAt,
    })),
  };
}
