import { and, desc, eq } from "drizzle-orm";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { shownFiles } from "#app/domain/files/queries/shown-files.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments, caseVersions } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { freeze } from "../freeze";
import { mayReadCaseAsInstitution, mayWriteCase } from "../permissions";
import { withdrawnNote, withoutWithdrawn } from "../rights/without-withdrawn";
import { caseFacts } from "./case-facts.server";
import { draftOfCase } from "./draft-of-case.server";
import { withdrawnFiles } from "./withdrawn-files.server";

/** A case's text for its institution to read: one of the versions that were handed in, by default the draft as it stands or, once it is out of the institution's hands, the latest version; a note stands for each picture that was withdrawn, and the withdrawn files are named. */
export async function textOfCase({ db, actor }: Context, caseId: string, position: number | null) {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(mayReadCaseAsInstitution(actor, facts));
  const mayWrite = mayWriteCase(actor, facts) === null;
  const version =
    position !== null ? await versionOf(db.read, caseId, position) : mayWrite ? null : await latest(db.read, caseId);
  const content = version?.content ?? freeze(await draftOfCase(db.read, row));
  const withdrawn = await withdrawnFiles(db.read, [caseId]);
  const { tracks, sections } = await callStructure(db.read, call.id);
  const category = tracks.flatMap(({ categories }) => categories).find(({ key }) => key === content.categoryKey);
  const sizes = await db.read
    .select({ fileId: files.id, width: files.width, height: files.height })
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .where(eq(attachments.caseId, caseId));
  return {
    id: row.id,
    call: { zh: call.zh, en: call.en },
    mayWrite,
    version: version && { position: version.position, receipt: version.receipt, createdAt: version.createdAt },
    content: {
      ...content,
      sections: content.sections.map(({ key, document }) => ({
        key,
        document: withoutWithdrawn(document, withdrawn, withdrawnNote[actor.language]),
      })),
    },
    withdrawn: [...withdrawn],
    attachments: await shownFiles(db.read, content.attachments),
    category: category ? { zh: category.zh, en: category.en } : null,
    sections: sections.map(({ key, zh, en }) => ({ key, zh, en })),
    sizes,
  };
}

async function latest(reader: Context["db"]["read"], caseId: string) {
  const [version] = await reader
    .select()
    .from(caseVersions)
    .where(eq(caseVersions.caseId, caseId))
    .orderBy(desc(caseVersions.position))
    .limit(1);
  return version ?? null;
}

async function versionOf(reader: Context["db"]["read"], caseId: string, position: number) {
  const [version] = await reader
    .select()
    .from(caseVersions)
    .where(and(eq(caseVersions.caseId, caseId), eq(caseVersions.position, position)));
  if (!version) throw new Refusal("case.not-found");
  return version;
}
