import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Identities } from "#app/domain/documents/identities/identities";
import { Refusal } from "#app/domain/refusal";
import { coApplicants } from "#drizzle/schema/approvals";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { institutions } from "#drizzle/schema/people";
import type { CaseContent } from "../content";
import { identitiesOfCase } from "../identities-of-case";

/** The version a case is judged by, with everything in it that must not be read. For the portal and the officers alone. */
export async function versionToBlind(
  reader: Reader,
  caseId: string,
): Promise<{ callId: string; versionId: string; content: CaseContent; identities: Identities }> {
  const [found] = await reader
    .select({
      callId: cases.callId,
      versionId: caseVersions.id,
      content: caseVersions.content,
      institution: institutions,
    })
    .from(cases)
    .innerJoin(caseVersions, eq(caseVersions.id, cases.currentVersionId))
    .innerJoin(institutions, eq(institutions.id, cases.institutionId))
    .where(eq(cases.id, caseId));
  if (!found) throw new Refusal("case.not-found");
  const partners = await reader
    .select({ name: coApplicants.name })
    .from(coApplicants)
    .where(eq(coApplicants.caseId, caseId))
    .orderBy(asc(coApplicants.position));
  const { callId, versionId, content, institution } = found;
  return {
    callId,
    versionId,
    content,
    identities: identitiesOfCase(
      content,
      institution,
      partners.map(({ name }) => name),
    ),
  };
}
