import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { shownFiles } from "#app/domain/files/queries/shown-files.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { caseVersions, formalityChecks } from "#drizzle/schema/cases";
import { institutions, users } from "#drizzle/schema/people";
import { jobs } from "#drizzle/schema/record";
import { changesBetween } from "../changes-between";
import { findingsOfVersion } from "../findings-of-version";
import { mayEndCheck, mayReadCaseAsOrganiser, mayStartCheck, mayTakeOverCheck } from "../permissions";
import { withdrawnNote, withoutWithdrawn } from "../rights/without-withdrawn";
import { sealOfCase } from "../seal/queries/seal-of-case.server";
import type { WordImportReport } from "../word-import";
import { caseFacts } from "./case-facts.server";
import { likenessesOfVersion } from "./likenesses-of-case.server";
import { materialOfCase } from "./rights-of-case.server";
import { withdrawnFiles } from "./withdrawn-files.server";

/** A case as the formality desk shows it: the version handed in last, with a note in place of what was withdrawn since, what the machine found in it, and what earlier checks said. */
export async function caseForOfficer({ db, actor, now }: Context, caseId: string) {
  return db.snapshot(async (reader) => {
    const { row, call, facts } = await caseFacts(reader, caseId);
    authorise(mayReadCaseAsOrganiser(actor, facts));
    const { tracks, sections } = await callStructure(reader, call.id);
    const versions = await versionsOf(reader, caseId);
    const version = versions.find(({ id }) => id === row.currentVersionId);
    const [house] = await reader.select().from(institutions).where(eq(institutions.id, row.institutionId));
    if (!version || !house || !actor.organiser) throw new Refusal("case.not-found");
    const before = versions.find(({ position }) => position === version.position - 1);
    const { content } = version;
    const withdrawn = await withdrawnFiles(reader, [caseId]);
    const isShown = ({ fileId }: { fileId: string }) => !withdrawn.has(fileId);
    return {
      ...{ id: row.id, callId: call.id, state: row.state, submittedAt: row.submittedAt },
      ...{ revisionDueAt: row.revisionDueAt, revisionDays: call.settings.revisionDays },
      content: {
        ...content,
        sections: content.sections.map(({ key, document }) => ({
          key,
          document: withoutWithdrawn(document, withdrawn, withdrawnNote["zh-CN"]),
        })),
      },
      figures: await shownFiles(reader, content.figures.filter(isShown)),
      attachments: await shownFiles(reader, content.attachments.filter(isShown)),
      category: categoryOf(tracks, content.categoryKey),
      sections: sections.map(({ key, zh, en }) => ({ key, zh, en })),
      versions: versions.map(({ id, position, receipt, hash, createdAt }) => ({
        ...{ id, position, receipt, hash, createdAt },
      })),
      position: version.position,
      findings: findingsOfVersion({
        ...{ content, sections, limits: call.settings.limits },
        institutionComplete: Boolean(
          house.regionName && house.contactName && (house.contactMobile || house.contactEmail),
        ),
      }),
      /** The registered name today, where it is no longer the one handed in. */
      renamedTo: house.name === content.institution.name ? null : house.name,
      /** Pictures and videos whose rights are not in order. */
      openRights: (await materialOfCase(reader, caseId, now)).filter(({ gaps }) => gaps.length > 0).length,
      likenesses: await likenessesOfVersion(reader, { versionId: version.id, institutionId: row.institutionId }),
      seal: await sealOfCase(reader, { row, call }),
      differences: await differencesOfForm(reader, caseId),
      changes: before ? changesBetween(before.content, content) : [],
      checks: await checksOf(reader, caseId),
      takenBy: await nameOf(reader, row.checkedBy),
      mayStart: mayStartCheck(actor, facts) === null,
      mayTakeOver: mayTakeOverCheck(actor, facts) === null,
      mayEnd: mayEndCheck(actor, facts) === null,
    };
  });
}

const versionsOf = (reader: Reader, caseId: string) =>
  reader.select().from(caseVersions).where(eq(caseVersions.caseId, caseId)).orderBy(desc(caseVersions.position));

const checksOf = (reader: Reader, caseId: string) => {
  const { id, outcome, reasons, note, dueAt, createdAt } = formalityChecks;
  return reader
    .select({ id, outcome, reasons, note, dueAt, createdAt, version: caseVersions.position, officer: users.name })
    .from(formalityChecks)
    .innerJoin(caseVersions, eq(caseVersions.id, formalityChecks.versionId))
    .leftJoin(users, eq(users.id, formalityChecks.officerId))
    .where(eq(formalityChecks.caseId, caseId))
    .orderBy(desc(createdAt), desc(id));
};

/** Lines of the Word form that say something else than the account, as the last import compared them. */
async function differencesOfForm(reader: Reader, caseId: string) {
  const [job] = await reader
    .select({ result: jobs.result })
    .from(jobs)
    .where(and(eq(jobs.kind, "case.import-word"), eq(jobs.dedupeKey, caseId), eq(jobs.state, "done")))
    .orderBy(desc(jobs.finishedAt))
    .limit(1);
  const report = job?.result as WordImportReport | null | undefined;
  if (!report || "refused" in report) return [];
  return report.fields.filter(({ relation }) => relation === "different");
}

async function nameOf(reader: Reader, userId: string | null) {
  if (!userId) return null;
  const [user] = await reader.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return user?.name ?? null;
}

function categoryOf(
  tracks: { zh: string; en: string; categories: { key: string; zh: string; en: string }[] }[],
  key: string,
) {
  for (const track of tracks) {
    const category = track.categories.find((one) => one.key === key);
    if (category) return { track: { zh: track.zh, en: track.en }, category: { zh: category.zh, en: category.en } };
  }
  return null;
}
