import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { sectionSchema } from "#app/domain/cases/forms";
import { storedSection } from "#app/domain/cases/queries/stored-section.server";
import { forInstitution } from "#app/web/area.server";
import { answerAutosave } from "#app/web/autosave.server";
import { pathParam } from "#app/web/paths.server";

/** The autosave of one section of a draft. */
export const action = forInstitution((ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  const sectionKey = pathParam(params, "section");
  return answerAutosave(request, {
    language: ctx.actor.language,
    schema: sectionSchema,
    save: (section) => saveSection(ctx, { caseId, sectionKey, ...section }),
    stored: () => storedSection(ctx.db.read, caseId, sectionKey),
  });
});
