import { notePresence } from "#app/domain/cases/commands/note-presence.server";
import { beatSchema } from "#app/domain/cases/beat-schema";
import { forInstitution } from "#app/web/area.server";
import { answerAutosave } from "#app/web/autosave.server";
import { pathParam } from "#app/web/paths.server";

/** An open editor tells that it is there, and hears who else is and what they saved. */
export const action = forInstitution((ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  return answerAutosave(request, {
    language: ctx.actor.language,
    schema: beatSchema,
    misfit: "form.unreadable",
    save: (beat) => notePresence(ctx, { caseId, beat }),
  });
});
