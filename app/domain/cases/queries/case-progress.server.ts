import { asc, desc, eq, inArray } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { caseVersions, formalityChecks } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";
import { nextStep } from "../next-step";
import { mayReadCaseAsInstitution, maySubmitCase, mayWithdrawCase, mayWriteCase } from "../permissions";
import { sealOfCase } from "../seal/queries/seal-of-case.server";
import { shownState } from "../shown-state";
import { caseFacts } from "./case-facts.server";
import { wordImportInBrief } from "./word-import-in-brief.server";

/** How far an institution's case has come: what was handed in, what the checks said, what happens next. The officers stay unnamed. */
export async function caseProgress({ db, actor, now }: Context, caseId: string) {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const { id, position, receipt, hash, createdAt, submittedBy } = caseVersions;
  const versions = await db.read
    .select({ id, position, receipt, hash, createdAt, submittedBy })
    .from(caseVersions)
    .where(eq(caseVersions.caseId, caseId))
    .orderBy(desc(position));
  const { outcome, reasons, note, dueAt } = formalityChecks;
  const checks = await db.read
    .select({ id: formalityChecks.id, outcome, reasons, note, dueAt, createdAt: formalityChecks.createdAt })
    .from(formalityChecks)
    .where(eq(formalityChecks.caseId, caseId))
    .orderBy(desc(formalityChecks.createdAt));
  const people = await db.read
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [row.createdBy, ...versions.map((version) => version.submittedBy)]))
    .orderBy(asc(users.id));
  const nameOf = (userId: string) => people.find((person) => person.id === userId)?.name ?? "";

  const state = shownState(row.state, call.releasedAt);
  return {
    id: row.id,
    title: row.title,
    number: row.number,
    state,
    createdAt: row.createdAt,
    createdBy: nameOf(row.createdBy),
    savedAt: row.savedAt,
    call: {
      ...{ id: call.id, slug: call.slug, zh: call.zh, en: call.en, contact: call.contact },
      releasedAt: call.releasedAt,
    },
    versions: versions.map(({ submittedBy: userId, ...version }) => ({ ...version, by: nameOf(userId) })),
    checks,
    seal: await sealOfCase(db.read, { row, call }),
    wordImport: await wordImportInBrief(db.read, caseId),
    isOnWay: row.circulation !== null,
    ...nextStep({ state, revisionDueAt: row.revisionDueAt, isOnWay: row.circulation !== null, call }, now),
    mayWrite: mayWriteCase(actor, facts) === null,
    maySubmit: maySubmitCase(actor, facts, now) === null,
    mayWithdraw: mayWithdrawCase(actor, facts) === null,
  };
}
