import { asc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { CallSettings } from "#app/domain/calls/settings";
import type { RichDocument } from "#app/domain/documents/document";
import { callCategories, callSections } from "#drizzle/schema/calls";
import { caseAuthors, caseSections } from "#drizzle/schema/cases";
import { institutions } from "#drizzle/schema/people";
import type { Author } from "../content";
import { type Finding, findingsOf } from "../findings";
import type { CallRow, CaseRow } from "./case-facts.server";
import type { Indicator } from "../evidence/indicator";
import { coApplicantsOf } from "./co-applicants-of-case.server";
import { type CaseFile, filesOfCase } from "./figures-of-case.server";
import { indicatorsOfCase } from "./indicators-of-case.server";
import { type Material, openRights } from "../rights/material";

export interface DraftSection {
  key: string;
  zh: string;
  en: string;
  minChars: number | null;
  maxChars: number | null;
  document: RichDocument;
  rev: number;
}

/** A draft as it is stored now, whole. */
export interface Draft {
  row: CaseRow;
  categoryKey: string | null;
  authors: Author[];
  coApplicants: { name: string; confirmedAt: Date | null }[];
  sections: DraftSection[];
  files: CaseFile[];
  indicators: Indicator[];
  institution: typeof institutions.$inferSelect;
}

/** Everything of one draft. The caller has decided that its reader may see it. */
export async function draftOfCase(reader: Reader, row: CaseRow): Promise<Draft> {
  const { name, title, institution: house, share } = caseAuthors;
  const authors = await reader
    .select({ name, title, institution: house, share })
    .from(caseAuthors)
    .where(eq(caseAuthors.caseId, row.id))
    .orderBy(asc(caseAuthors.position));
  const { key, zh, en, minChars, maxChars, position } = callSections;
  const planned = await reader
    .select({ key, zh, en, minChars, maxChars })
    .from(callSections)
    .where(eq(callSections.callId, row.callId))
    .orderBy(asc(position));
  const written = await reader.select().from(caseSections).where(eq(caseSections.caseId, row.id));
  const sections = planned.flatMap((section) => {
    const text = written.find(({ sectionKey }) => sectionKey === section.key);
    return text ? [{ ...section, document: text.document, rev: text.rev }] : [];
  });
  const [institution] = await reader.select().from(institutions).where(eq(institutions.id, row.institutionId));
  if (!institution) throw new Error("a case without its institution");
  return {
    row,
    categoryKey: await categoryKeyOf(reader, row.categoryId),
    authors,
    coApplicants: (await coApplicantsOf(reader, row.id)).map(({ name: partner, confirmedAt }) => ({
      ...{ name: partner, confirmedAt },
    })),
    sections,
    files: await filesOfCase(reader, row.id),
    indicators: await indicatorsOfCase(reader, row.id),
    institution,
  };
}

async function categoryKeyOf(reader: Reader, categoryId: string | null) {
  if (!categoryId) return null;
  const [category] = await reader
    .select({ key: callCategories.key })
    .from(callCategories)
    .where(eq(callCategories.id, categoryId));
  return category?.key ?? null;
}

/** Whether an institution says where it is and whom to ask: no case can be handed in without. */
export const isInstitutionComplete = (institution: Draft["institution"]) =>
  Boolean(institution.regionName && institution.contactName && (institution.contactMobile || institution.contactEmail));

/** How many institutions were asked to apply together and have not confirmed. */
export const openCoApplicants = ({ coApplicants }: Pick<Draft, "coApplicants">) =>
  coApplicants.filter(({ confirmedAt }) => confirmedAt === null).length;

/** What still keeps a draft from being handed in. `material` are its pictures and videos with what is declared of them. */
export function findingsOfDraft(
  { row, authors, coApplicants, sections, files, institution }: Draft,
  call: Pick<CallRow, "settings">,
  material: readonly Material[],
): Finding[] {
  const { limits, materialRights }: CallSettings = call.settings;
  return findingsOf({
    title: row.title,
    abstract: row.abstract,
    categoryId: row.categoryId,
    period: { from: row.periodFrom, to: row.periodTo },
    authors: authors.length,
    openCoApplicants: openCoApplicants({ coApplicants }),
    declarations: row.declarations,
    attachments: files.filter(({ kind }) => kind === "document").length,
    institutionComplete: isInstitutionComplete(institution),
    sections,
    figureSizes: new Map(files.map(({ fileId, size }) => [fileId, size])),
    limits,
    rights: materialRights === "required" ? openRights(material) : null,
  });
}
