import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { files } from "#drizzle/schema/files";
import { formScans } from "#drizzle/schema/seals";

/** A file of a sealed form that waits to be read; null once it was, or when it is gone. */
export async function scanToRead(reader: Reader, scanId: string) {
  const [scan] = await reader
    .select({
      ...{ id: formScans.id, caseId: formScans.caseId, state: formScans.state },
      ...{ sha256: files.sha256, type: files.type, scanState: files.scanState },
    })
    .from(formScans)
    .innerJoin(files, eq(files.id, formScans.fileId))
    .where(eq(formScans.id, scanId));
  return scan?.state === "reading" ? scan : null;
}
