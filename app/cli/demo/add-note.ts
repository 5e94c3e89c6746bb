import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { caseFacts } from "#app/domain/cases/queries/case-facts.server";
import { draftOfCase } from "#app/domain/cases/queries/draft-of-case.server";
import type { Context } from "#app/domain/context.server";
import { documentOf } from "./document-of";

/** Adds a closing paragraph to the last section of a draft, as its writer would. */
export async function addNote(ctx: Context, caseId: string, note: string) {
  const { sections } = await draftOfCase(ctx.db.read, (await caseFacts(ctx.db.read, caseId)).row);
  const last = sections.at(-1);
  if (!last) throw new Error("a draft without sections");
  const document = { ...last.document, content: [...last.document.content, ...documentOf([note]).content] };
  await saveSection(ctx, { caseId, sectionKey: last.key, rev: last.rev, document });
}
