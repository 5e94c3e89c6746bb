import type { Tx } from "#app/db/database";
import { files } from "#drizzle/schema/files";

/** A picture of a Word file, its bytes stored already. */
export type ReadFigure = Pick<
  typeof files.$inferSelect,
  "id" | "sha256" | "size" | "name" | "type" | "width" | "height"
>;

/**
 * Keeps the pictures of a file that was read, for its author to see before anything is accepted. They belong to the case
 * and are attached to nothing: what nobody accepts within a day goes as an upload does that nobody took up.
 */
export async function keepWordImportFigures(
  tx: Tx,
  figures: readonly ReadFigure[],
  { caseId, userId, now }: { caseId: string; userId: string; now: Date },
) {
  for (const figure of figures) {
    const loose = { driver: "embedded" as const, uploadKey: `import-${figure.id}` };
    await tx.insert(files).values({ ...figure, ...loose, caseId, createdBy: userId, createdAt: now });
  }
}
