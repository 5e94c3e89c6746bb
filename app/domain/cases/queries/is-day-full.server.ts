import { and, count, eq, gt, inArray, isNull, sql, sum } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { LOOSE_MS } from "#app/domain/files/upload-states";
import { attachments, cases } from "#drizzle/schema/cases";
import { files, uploads } from "#drizzle/schema/files";
import { consents } from "#drizzle/schema/rights";

/** What the people of one institution may let lie here unused within a day, in all their drafts; ours. */
const MOST_FILES = 200;
const MOST_BYTES = 4 * 1024 ** 3;

/** Whether an institution has uploaded so much within a day without using it that it must wait: nobody fills the disk with drafts. */
export async function isDayFull(reader: Reader, institutionId: string, now: Date): Promise<boolean> {
  const [unused] = await reader
    .select({ files: count(), bytes: sum(uploads.size) })
    .from(uploads)
    .leftJoin(files, eq(files.uploadKey, uploads.key))
    .leftJoin(attachments, eq(attachments.fileId, files.id))
    .leftJoin(consents, eq(consents.consentFileId, files.id))
    .where(
      and(
        inArray(uploads.state, ["registered", "partial", "stored", "complete"]),
        gt(uploads.createdAt, new Date(now.getTime() - LOOSE_MS)),
        ...[isNull(attachments.id), isNull(consents.id)],
        sql`exists (select 1 from ${cases} where ${cases.institutionId} = ${institutionId} and ${uploads.customId} like '%:' || ${cases.id} || ':%')`,
      ),
    );
  return unused !== undefined && (unused.files >= MOST_FILES || Number(unused.bytes ?? 0) >= MOST_BYTES);
}
