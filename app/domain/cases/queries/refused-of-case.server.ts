import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { attachments } from "#drizzle/schema/cases";
import { files } from "#drizzle/schema/files";

/** So long a draft says that a file of it was refused; ours. */
const SAID_FOR_MS = 7 * 24 * 3_600_000;

/** Names of the files of a draft that were refused within the last week, after the portal had taken them: for a virus, or for their content. */
export async function refusedOfCase(reader: Reader, caseId: string, now: Date) {
  const rows = await reader
    .select({ name: files.name, scanState: files.scanState })
    .from(attachments)
    .innerJoin(files, eq(files.id, attachments.fileId))
    .where(
      and(
        eq(attachments.caseId, caseId),
        inArray(files.scanState, ["infected", "refused"]),
        gt(attachments.removedAt, new Date(now.getTime() - SAID_FOR_MS)),
      ),
    )
    .orderBy(asc(attachments.position));
  const namesOf = (state: "infected" | "refused") =>
    rows.filter(({ scanState }) => scanState === state).map(({ name }) => name);
  return { infected: namesOf("infected"), refused: namesOf("refused") };
}
