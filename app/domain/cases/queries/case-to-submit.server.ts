import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { caseVersions } from "#drizzle/schema/cases";
import { mayCirculateCase, maySendCase } from "../approvals/permissions";
import { mayReadCaseAsInstitution, mayWriteCase } from "../permissions";
import { alikeToDraft } from "./alike-to-draft.server";
import { sealOfCase } from "../seal/queries/seal-of-case.server";
import { caseFacts } from "./case-facts.server";
import { draftOfCase, findingsOfDraft } from "./draft-of-case.server";
import { materialOfCase } from "./rights-of-case.server";
import { wayOfCase } from "./way-of-case.server";

/** What handing a case in needs to know: what is missing or forbids it, and the receipt where it was handed in already. */
export async function caseToSubmit({ db, actor, now }: Context, caseId: string) {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const draft = await draftOfCase(db.read, row);
  const material = await materialOfCase(db.read, caseId, now);
  const { receipt, hash, position, createdAt } = caseVersions;
  const [version] = await db.read
    .select({ receipt, hash, position, createdAt })
    .from(caseVersions)
    .where(eq(caseVersions.id, row.currentVersionId ?? ""));
  const { facts: way } = await wayOfCase(db.read, row);
  const mayWrite = mayWriteCase(actor, facts) === null;
  return {
    id: row.id,
    title: row.title,
    institution: draft.institution.name,
    state: row.state,
    deadline: row.revisionDueAt ?? call.closesAt,
    call: { zh: call.zh, en: call.en, slug: call.slug, contact: call.contact },
    sections: draft.sections.map(({ key, zh, en }) => ({ key, zh, en })),
    findings: findingsOfDraft(draft, call, material),
    /** Pictures and videos whose rights are not in order; in the way only where the call says so, and then among the findings. */
    openRights: material.filter(({ gaps }) => gaps.length > 0).length,
    /** Cases that say the same in places. Of another institution's only the share and the author's own words are told. */
    alike: mayWrite ? await alikeToDraft(db.read, draft, call.organiserId) : [],
    mayWrite,
    refusal: maySendCase(actor, facts, way, now)?.code ?? null,
    /** Whether the case has to be sent round inside the institution first, and may be now. */
    mayCirculate: mayCirculateCase(actor, facts, way, now) === null,
    seal: row.state === "submitted" ? await sealOfCase(db.read, { row, call }) : null,
    receipt: row.state === "submitted" ? (version ?? null) : null,
  };
}
