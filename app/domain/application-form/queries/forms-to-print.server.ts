import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import { coApplicants } from "#drizzle/schema/approvals";
import { declarationKeys } from "#app/domain/cases/kinds";
import { institutionLevels } from "#app/domain/people/institution-levels";
import { institutionTypes } from "#app/domain/people/institution-types";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { institutions } from "#drizzle/schema/people";
import { caseForms } from "#drizzle/schema/seals";
import type { ApplicationToPrint } from "../form-to-print";

/** A form that is not yet printed, and the version it belongs to. */
export interface WaitingForm {
  caseId: string;
  versionId: string;
  form: ApplicationToPrint;
}

/** How the institution was asked what it declares: the caller's, who has the words of the screens. */
export type DeclarationWords = Record<(typeof declarationKeys)[number], string>;

/** The forms of a call that wait to be printed, the longest waiting first, at most so many. */
export async function formsToPrint(
  reader: Reader,
  callId: string,
  { most, declared }: { most: number; declared: DeclarationWords },
): Promise<WaitingForm[]> {
  const { call, tracks, sections } = await callStructure(reader, callId);
  const rows = await reader
    .select({ version: caseVersions, house: institutions })
    .from(caseVersions)
    .innerJoin(cases, eq(cases.currentVersionId, caseVersions.id))
    .innerJoin(institutions, eq(institutions.id, cases.institutionId))
    .leftJoin(caseForms, and(eq(caseForms.versionId, caseVersions.id), eq(caseForms.part, "A")))
    .where(and(eq(cases.callId, callId), isNull(caseForms.id)))
    .orderBy(asc(caseVersions.createdAt), asc(caseVersions.id))
    .limit(most);
  const waiting: WaitingForm[] = [];
  for (const { version, house } of rows) {
    const { content, receipt, hash, caseId } = version;
    const track = tracks.find(({ categories }) => categories.some(({ key }) => key === content.categoryKey));
    const together = await reader
      .select({ name: coApplicants.name })
      .from(coApplicants)
      .where(and(eq(coApplicants.caseId, caseId), isNull(coApplicants.declinedAt)))
      .orderBy(asc(coApplicants.position));
    const { type, level, staff, address, head, contactName, contactMobile, contactEmail } = house;
    const form: ApplicationToPrint = {
      ...{ call: call.zh, isDemo: call.isDemo, receipt, hash, submittedAt: version.createdAt, content },
      track: track?.zh ?? "",
      category: track?.categories.find(({ key }) => key === content.categoryKey)?.zh ?? "",
      declarations: declarationKeys.filter((key) => content.declarations.includes(key)).map((key) => declared[key]),
      institution: {
        type: institutionTypes.find(({ key }) => key === type)?.zh ?? type,
        level: institutionLevels.find(({ key }) => key === level)?.zh ?? level,
        ...{ staff, address, head, contactName, contactMobile, contactEmail },
      },
      coApplicants: together.map(({ name }) => name),
      sections: sections.map(({ key, zh }) => ({ key, name: zh })),
    };
    waiting.push({ caseId, versionId: version.id, form });
  }
  return waiting;
}
