import { acceptWordImport } from "#app/domain/cases/commands/accept-word-import.server";
import { wordImportOfCase } from "#app/domain/cases/queries/word-import-of-case.server";
import type { Context } from "#app/domain/context.server";

/** Puts what was read from a seed's Word file into its draft, as its author does on the screen: all of it, nothing left over. */
export async function acceptImport(ctx: Context, caseId: string) {
  const { latest, sections } = await wordImportOfCase(ctx, caseId);
  const revs = Object.fromEntries(sections.map(({ key, rev }) => [key, rev]));
  await acceptWordImport(ctx, { caseId, jobId: latest?.id ?? "", takesTitle: true, ways: {}, revs, places: [] });
}
