import { and, asc, eq, gt } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { attachments } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";

/** So long a draft says that a file of it was infected; ours. */
const SAID_FOR_MS = 7 * 24 * 3_600_000;

/** Names of the files of a draft in which a virus was found within the last week, after the portal had taken them. */
export async function infectedOfCase(reader: Reader, caseId: string, now: Date): Promise<string[]> {
  const rows = await reader
    .select({ name: files.name })
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .where(
      and(
        eq(attachments.caseId, caseId),
        eq(files.scanState, "infected"),
        gt(attachments.removedAt, new Date(now.getTime() - SAID_FOR_MS)),
      ),
    )
    .orderBy(asc(attachments.position));
  return rows.map(({ name }) => name);
}
