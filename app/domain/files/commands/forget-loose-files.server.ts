import { and, eq, gte, inArray, isNotNull, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "#app/db/database";
import type { BlobStore } from "#app/domain/files/store";
import { variantsOfFiles } from "../queries/variants-of-files.server";
import { editions, publications } from "#drizzle/schema/casebook";
import { attachments, blindCopies, casePartStates, caseSections, caseVersions } from "#drizzle/schema/cases";
import { indicators } from "#drizzle/schema/evidence";
import { files, fileVariants, uploads } from "#drizzle/schema/files";
import { consents } from "#drizzle/schema/rights";
import { formScans } from "#drizzle/schema/seals";

const A_SWEEP = 200;

/** Texts that name files by their ids, with the case they belong to. */
const texts = [
  { table: caseSections, text: caseSections.document, caseId: caseSections.caseId },
  { table: casePartStates, text: casePartStates.content, caseId: casePartStates.caseId },
  { table: caseVersions, text: caseVersions.content, caseId: caseVersions.caseId },
  { table: blindCopies, text: blindCopies.content, caseId: blindCopies.caseId },
  { table: publications, text: publications.content, caseId: publications.caseId },
];

/** How long files stay to which nothing refers: what was uploaded and never attached, and what was taken off a draft again. */
export interface LooseSince {
  /** Uploaded before. */
  uploaded: Date;
  /** Taken off before; pictures no saved text shows, attached before. */
  dropped: Date;
}

/** A draft's list holds a file, or held it until lately. Pictures stand on it for their text: that it shows them is asked apart. */
const isListed = (dropped: Date): SQL =>
  sql`exists (select 1 from ${attachments} where ${and(
    eq(attachments.fileId, files.id),
    or(
      gte(attachments.removedAt, dropped),
      and(isNull(attachments.removedAt), or(ne(attachments.kind, "figure"), gte(attachments.createdAt, dropped))),
    ),
  )})`;

/** Whether anything else refers to a file: a number of the ledger, a declaration, a sealed form, a book, or a text of its case. */
const isReferred: SQL = or(
  sql`exists (select 1 from ${indicators} where ${indicators.sourceFileId} = ${files.id})`,
  sql`exists (select 1 from ${consents} where ${consents.consentFileId} = ${files.id} or ${consents.fileId} = ${files.id})`,
  sql`exists (select 1 from ${formScans} where ${formScans.fileId} = ${files.id})`,
  sql`exists (select 1 from ${editions} where ${editions.pdfFileId} = ${files.id})`,
  ...texts.map(
    ({ table, text, caseId }) =>
      sql`exists (select 1 from ${table} where ${caseId} = ${files.caseId} and cast(${text} as text) like '%' || ${files.id} || '%')`,
  ),
)!;

/**
 * Forgets files that came by upload and to which nothing refers any more, and what was stored and never became a file;
 * then their bytes, unless another file has the same. What the portal made itself is never touched. Answers how many files.
 */
export async function forgetLooseFiles(
  { db, store }: { db: Database; store: BlobStore },
  { uploaded: before, dropped }: LooseSince,
): Promise<number> {
  const uploaded = and(eq(files.driver, "embedded"), isNotNull(files.uploadKey), lt(files.createdAt, before));
  const isLoose = and(uploaded, sql`not (${or(isListed(dropped), isReferred)!})`);
  // looked for outside of the transaction, which nobody should have to wait for, and looked at again inside
  const found = await db.read.select({ id: files.id }).from(files).where(isLoose).limit(A_SWEEP);
  const { forgotten, digests } = await db.transact(async (tx) => {
    const known = found.map(({ id }) => id);
    const still = await tx
      .select({ id: files.id })
      .from(files)
      .where(and(inArray(files.id, known), isLoose));
    const ids = still.map(({ id }) => id);
    await tx.delete(attachments).where(inArray(attachments.fileId, ids));
    const forms = await variantsOfFiles(tx, ids);
    const gone = await tx
      .delete(files)
      .where(inArray(files.id, ids))
      .returning({ id: files.id, key: files.uploadKey, sha256: files.sha256 });
    const keys = gone.flatMap(({ key }) => (key ? [key] : []));
    await tx.delete(uploads).where(inArray(uploads.key, keys));
    const unclaimed = await tx
      .delete(uploads)
      .where(
        and(
          eq(uploads.state, "stored"),
          lt(uploads.createdAt, before),
          sql`not exists (select 1 from ${files} where ${files.uploadKey} = ${uploads.key})`,
        ),
      )
      .returning({ sha256: uploads.sha256 });
    const all = [...gone, ...forms, ...unclaimed].flatMap(({ sha256 }) => (sha256 ? [sha256] : []));
    return { forgotten: gone.length, digests: [...new Set(all)] };
  });
  for (const sha256 of digests) await removeBytes({ db, store }, sha256, before);
  return forgotten;
}

/** Bytes are shared, and may just have arrived again for a file that is not yet written down: then they are younger. */
async function removeBytes({ db, store }: { db: Database; store: BlobStore }, sha256: string, before: Date) {
  const inUse =
    (await db.read.$count(files, eq(files.sha256, sha256))) +
    (await db.read.$count(fileVariants, eq(fileVariants.sha256, sha256))) +
    (await db.read.$count(uploads, and(eq(uploads.sha256, sha256), eq(uploads.state, "stored"))));
  const keptSince = await store.keptSince(sha256);
  if (inUse === 0 && keptSince && keptSince < before) await store.remove(sha256);
}
