import { saveHeader } from "#app/domain/cases/commands/save-header.server";
import { headerSchema } from "#app/domain/cases/forms";
import { storedHeader } from "#app/domain/cases/queries/stored-header.server";
import { forInstitution } from "#app/web/area.server";
import { answerAutosave } from "#app/web/autosave.server";
import { pathParam } from "#app/web/paths.server";

/** The autosave of a draft's header. */
export const action = forInstitution((ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  return answerAutosave(request, {
    language: ctx.actor.language,
    schema: headerSchema,
    save: (header) => saveHeader(ctx, { caseId, header }),
    stored: () => storedHeader(ctx.db.read, caseId),
  });
});
