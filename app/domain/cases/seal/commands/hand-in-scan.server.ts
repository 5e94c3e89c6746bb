import { and, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { typesFor } from "#app/domain/files/upload-purposes";
import { enqueue } from "#app/domain/record/enqueue.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { files } from "#drizzle/schema/files";
import { formScans } from "#drizzle/schema/seals";
import { caseFacts } from "../../queries/case-facts.server";
import { mayHandInScan } from "../permissions";

/** Files of sealed forms a case may have in all: a form of many pages, photographed twice. */
export const MOST_SCANS = 40;

/** A member of the institution hands in an uploaded file as its sealed form. It is read in a job; a second time changes nothing. */
export async function handInScan({ db, actor, now }: Context, { caseId, fileId }: { caseId: string; fileId: string }) {
  return db.transact(
    async (tx) => {
      const { row, call, facts } = await caseFacts(tx, caseId);
      authorise(mayHandInScan(actor, facts, call.settings));
      const [file] = await tx.select().from(files).where(eq(files.id, fileId));
      const isOwn = file?.createdBy === actor.userId && file.caseId === caseId;
      if (!file || !isOwn || !actor.userId || !row.currentVersionId) throw new Refusal("attachment.not-found");
      if (!(typesFor.seal as readonly string[]).includes(file.type)) throw new Refusal("attachment.wrong-kind");
      const of = and(eq(formScans.caseId, caseId), eq(formScans.fileId, fileId));
      const [known] = await tx.select().from(formScans).where(of);
      if (known) return known;
      if ((await tx.$count(formScans, eq(formScans.caseId, caseId))) >= MOST_SCANS)
        throw new Refusal("attachment.too-many");
      const [scan] = await tx
        .insert(formScans)
        .values({
          ...{ caseId, fileId, versionId: row.currentVersionId, part: "A", subject: "", state: "reading" },
          ...{ verdict: null, pages: [], changes: [], note: "", createdBy: actor.userId, createdAt: now },
        })
        .returning();
      if (!scan) throw new Error("a new scan gave no row");
      await enqueue(tx, "case.read-scan", { scanId: scan.id }, { dedupeKey: scan.id, requestedBy: actor.userId });
      await recordEvent(
        tx,
        { actor, now },
        {
          ...{ name: "case.seal-handed-in", subject: "case", subjectId: caseId, callId: call.id },
          facts: { fileId, versionId: row.currentVersionId },
        },
      );
      return scan;
    },
    { queue: `case:${caseId}` },
  );
}
