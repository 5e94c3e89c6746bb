import { and, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { files, fileVariants } from "#drizzle/schema/files";

/** Those of these files whose bytes are here, may be read, and have neither web sizes nor a still yet. */
export async function filesWithoutForms(reader: Reader, fileIds: readonly string[]) {
  const rows = await reader
    .select({ id: files.id, sha256: files.sha256, type: files.type })
    .from(files)
    .where(
      and(
        inArray(files.id, [...fileIds]),
        isNotNull(files.sha256),
        isNull(files.scanState),
        sql`not exists (select 1 from ${fileVariants} where ${fileVariants.fileId} = ${files.id} and ${fileVariants.kind} in ('w320', 'w800', 'w1600', 'poster'))`,
      ),
    );
  return rows.flatMap(({ sha256, ...row }) => (sha256 ? [{ ...row, sha256 }] : []));
}
