import { eq, inArray } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { portal } from "#app/domain/actor";
import { sealOf } from "#app/domain/calls/seal-of";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { caseVersions } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";
import { formScans } from "#drizzle/schema/seals";
import { type CallRow, caseFacts, type CaseRow } from "../../queries/case-facts.server";
import { sealOfCase } from "../queries/seal-of-case.server";
import { versionsOfCase } from "../queries/versions-of-case.server";
import { readFormCode } from "../form-code";
import { judgeScan, type ScanJudgement } from "../judge-scan";

/** One page as the job read it, its picture stored. */
export interface PageToKeep {
  code: string | null;
  hasRed: boolean;
  picture: { sha256: string; size: number; width: number; height: number };
}

/** Keeps what was read of a sealed form, judges it, and tells the institution where it can or must do something. Null pages: the file could not be opened. */
export async function noteScanRead(
  tx: Tx,
  { scanId, pages: read, now }: { scanId: string; pages: PageToKeep[] | null; now: Date },
) {
  const [scan] = await tx.select().from(formScans).where(eq(formScans.id, scanId));
  if (scan?.state !== "reading") return;
  const { row, call } = await caseFacts(tx, scan.caseId);
  const pages = [];
  for (const [index, { picture, ...page }] of (read ?? []).entries()) {
    const [file] = await tx
      .insert(files)
      .values({
        ...picture,
        ...{ name: `page-${index + 1}.jpg`, type: "image/jpeg", driver: "embedded", createdAt: now },
        ...{ caseId: scan.caseId, sourceFileId: scan.fileId },
      })
      .returning({ id: files.id });
    pages.push({ ...page, fileId: file?.id ?? null });
  }
  const judged: ScanJudgement =
    read === null
      ? { state: "refused", verdict: "unreadable", changes: [] }
      : judgeScan({
          codes: pages.map(({ code }) => code),
          part: scan.part,
          rule: sealOf(call.settings).afterReturn,
          versions: await versionsOfCase(tx, scan.caseId),
          currentVersionId: row.currentVersionId ?? "",
          foreign: await receiptsElsewhere(tx, scan.caseId, pages),
        });
  await tx
    .update(formScans)
    .set({ ...judged, pages, decidedAt: now })
    .where(eq(formScans.id, scanId));
  await recordEvent(
    tx,
    { actor: portal("zh-CN"), now },
    {
      ...{ name: "case.seal-read", subject: "case", subjectId: scan.caseId, callId: call.id },
      facts: { scanId, verdict: judged.verdict, pages: pages.length },
    },
  );
  const seal = await sealOfCase(tx, { row, call });
  if (judged.state === "refused") await tell(tx, "seal-refused", scan.createdBy, row, call);
  else if (seal?.state.kind === "sealed") await tell(tx, "seal-accepted", scan.createdBy, row, call);
}

async function receiptsElsewhere(tx: Tx, caseId: string, pages: readonly { code: string | null }[]) {
  const named = new Set(pages.flatMap(({ code }) => (code ? (readFormCode(code)?.receipt ?? []) : [])));
  if (named.size === 0) return new Set<string>();
  const rows = await tx
    .select({ receipt: caseVersions.receipt, caseId: caseVersions.caseId })
    .from(caseVersions)
    .where(inArray(caseVersions.receipt, [...named]));
  return new Set(rows.filter((one) => one.caseId !== caseId).map(({ receipt }) => receipt));
}

/** What someone who handed in a sealed form is told of it. */
export async function tell(
  tx: Tx,
  template: "seal-accepted" | "seal-refused",
  userId: string,
  row: CaseRow,
  call: CallRow,
) {
  await enqueueMail(tx, {
    userId,
    template,
    facts: {
      ...{ title: row.title, call: call.zh, callEn: call.en, path: `/institution/cases/${row.id}/seal` },
      ...(call.isDemo ? { demo: 1 } : {}),
    },
  });
}
