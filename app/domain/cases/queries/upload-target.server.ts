import { and, eq, gt, inArray, isNull, like } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { type UploadPurpose, uploadPurposes } from "#app/domain/files/upload-purposes";
import { LOOSE_MS } from "#app/domain/files/upload-states";
import { authorise, Refusal } from "#app/domain/refusal";
import { attachments } from "#drizzle/schema/cases";
import { files, uploads } from "#drizzle/schema/files";
import { formScans } from "#drizzle/schema/seals";
import type { AttachmentKind } from "../kinds";
import { mayWriteCase } from "../permissions";
import { MOST_SCANS } from "../seal/commands/hand-in-scan.server";
import { mayHandInScan } from "../seal/permissions";
import { caseFacts } from "./case-facts.server";
import { isDayFull } from "./is-day-full.server";

/** Where the files of a case may still go. */
export interface UploadTarget {
  callId: string;
  /** How many more files the case takes, by what they are for. */
  remaining: Record<UploadPurpose, number>;
}

/** No case needs more: keeps one account from filling the disk. */
const MOST_FIGURES = 100;
const MOST_WORD_FILES = 20;
const MOST_CONSENTS = 100;

/** What was taken away again and what was never attached fills the disk too: a case may replace each file twice, and some more. */
const mostEver = (most: number) => 3 * most + 12;

/** Whether the actor may add files to a case, and how many. Refuses like every write to the case; a sealed form comes after the case was handed in. */
export async function uploadTarget(
  { db, actor, now }: Context,
  caseId: string,
  purpose: UploadPurpose,
): Promise<UploadTarget> {
  const { row, call, facts } = await caseFacts(db.read, caseId);
  authorise(purpose === "seal" ? mayHandInScan(actor, facts, call.settings) : mayWriteCase(actor, facts));
  const attached = await db.read
    .select({ kind: attachments.kind, removedAt: attachments.removedAt })
    .from(attachments)
    .where(eq(attachments.caseId, caseId));
  const loose = await looseUploads(db.read, caseId, now);
  if (await isDayFull(db.read, row.institutionId, now)) throw new Refusal("attachment.day-full");
  const left = (most: number, kind: AttachmentKind, purpose: UploadPurpose) => {
    const ever = attached.filter((one) => one.kind === kind);
    const held = ever.filter(({ removedAt }) => removedAt === null);
    const coming = loose.filter((one) => one === purpose);
    return Math.max(0, Math.min(most - held.length, mostEver(most) - ever.length - coming.length));
  };
  return {
    callId: row.callId,
    remaining: {
      figure: left(MOST_FIGURES, "figure", "figure"),
      document: left(call.settings.limits.attachments.max, "document", "document"),
      consent: Math.max(0, MOST_CONSENTS - loose.filter((one) => one === "consent").length),
      seal: Math.max(0, MOST_SCANS - (await db.read.$count(formScans, eq(formScans.caseId, caseId)))),
      word: left(MOST_WORD_FILES, "word-source", "word"),
    },
  };
}

/** What uploads of a case that are attached to nothing are for. Older ones are swept away. */
async function looseUploads(reader: Reader, caseId: string, now: Date): Promise<UploadPurpose[]> {
  const rows = await reader
    .select({ customId: uploads.customId })
    .from(uploads)
    .leftJoin(files, eq(files.uploadKey, uploads.key))
    .leftJoin(attachments, eq(attachments.fileId, files.id))
    .where(
      and(
        inArray(uploads.state, ["registered", "partial", "stored", "complete"]),
        gt(uploads.createdAt, new Date(now.getTime() - LOOSE_MS)),
        like(uploads.customId, `%:${caseId}:%`),
        isNull(attachments.id),
      ),
    );
  return rows.flatMap(({ customId }) => {
    const purpose = uploadPurposes.find((one) => customId.includes(`:${caseId}:${one}:`));
    return purpose ? [purpose] : [];
  });
}
