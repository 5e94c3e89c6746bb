import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { touchPublicPages } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { editions } from "#drizzle/schema/casebook";
import { files } from "#drizzle/schema/files";
import { editionFacts } from "../queries/edition-facts.server";

interface CompiledPdf {
  editionId: string;
  sha256: string;
  size: number;
  pages: number;
}

/** Links a freshly compiled PDF from its casebook. Earlier ones stay stored. */
export async function keepCompiledBook(
  tx: Tx,
  { actor, now }: Pick<Context, "actor" | "now">,
  { editionId, sha256, size, pages }: CompiledPdf,
) {
  const { edition, call } = await editionFacts(tx, editionId);
  const [file] = await tx
    .insert(files)
    .values({ sha256, size, name: `${edition.zh}.pdf`, type: "application/pdf", driver: "embedded", createdAt: now })
    .returning({ id: files.id });
  await tx.update(editions).set({ pdfFileId: file?.id, pdfPages: pages }).where(eq(editions.id, editionId));
  await recordEvent(
    tx,
    { actor, now },
    {
      name: "edition.compiled",
      subject: "edition",
      subjectId: editionId,
      callId: call.id,
      facts: { sha256, size, pages },
    },
  );
  await touchPublicPages(tx);
  return { pages };
}
