import { saveHeader } from "#app/domain/cases/commands/save-header.server";
import type { HeaderContent } from "#app/domain/cases/forms";
import { storedHeader } from "#app/domain/cases/queries/stored-header.server";
import type { Context } from "#app/domain/context.server";

/** Changes a few things of a draft's header, as its editor would. */
export async function amendHeader(writer: Context, caseId: string, changes: Partial<HeaderContent>) {
  const { rev, content } = await storedHeader(writer.db.read, caseId);
  return saveHeader(writer, { caseId, header: { rev, ...content, ...changes } });
}
