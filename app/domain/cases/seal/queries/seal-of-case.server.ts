import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { sealOf } from "#app/domain/calls/seal-of";
import { files } from "#drizzle/schema/files";
import { caseForms, formScans } from "#drizzle/schema/seals";
import type { CallRow, CaseRow } from "../../queries/case-facts.server";
import type { SealOfCase } from "../seal-of-case";
import { sealState } from "../seal-state";
import { versionsOfCase } from "./versions-of-case.server";

/** A case's seal; null where the call asks for none. */
export async function sealOfCase(
  reader: Reader,
  { row, call }: { row: CaseRow; call: CallRow },
): Promise<SealOfCase | null> {
  const { form: asked, afterReturn } = sealOf(call.settings);
  if (asked === "off" || !row.currentVersionId) return null;
  const scans = await scansOf(reader, row.id);
  const [form] = await reader
    .select({ fileId: caseForms.fileId, pages: caseForms.pages })
    .from(caseForms)
    .where(and(eq(caseForms.versionId, row.currentVersionId), eq(caseForms.part, "A"), eq(caseForms.subject, "")));
  const versions = await versionsOfCase(reader, row.id);
  return {
    state: sealState({ rule: afterReturn, versions, currentVersionId: row.currentVersionId, scans }),
    rule: afterReturn,
    form: form ?? null,
    scans,
  };
}

function scansOf(reader: Reader, caseId: string) {
  const { id, versionId, state, verdict, pages, changes, note, createdAt, fileId } = formScans;
  return reader
    .select({ id, versionId, state, verdict, pages, changes, note, createdAt, fileId, name: files.name })
    .from(formScans)
    .innerJoin(files, eq(files.id, fileId))
    .where(and(eq(formScans.caseId, caseId), eq(formScans.part, "A"), eq(formScans.subject, "")))
    .orderBy(desc(createdAt), desc(id));
}
