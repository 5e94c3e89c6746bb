import { and, eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import { figuresOf } from "#app/domain/documents/figures-of";
import { editions, publications } from "#drizzle/schema/casebook";

/** Whether anyone may read a file: the PDF of a released casebook, or a figure of a case published in one. */
export async function isPublicFile(
  reader: Reader,
  { fileId, caseId }: { fileId: string; caseId: string | null },
): Promise<boolean> {
  const released = eq(editions.state, "released");
  const [book] = await reader
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.pdfFileId, fileId), released));
  if (book) return true;
  if (!caseId) return false;
  const [published] = await reader
    .select({ content: publications.content })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(and(eq(publications.caseId, caseId), eq(publications.state, "published"), released));
  const sections = published?.content.sections ?? [];
  return sections.some(({ document }) => figuresOf(document).some((figure) => figure.attrs.fileId === fileId));
}
