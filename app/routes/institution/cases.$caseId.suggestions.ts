import { dismissSuggestion } from "#app/domain/cases/commands/dismiss-suggestion.server";
import { dismissalSchema } from "#app/domain/cases/evidence/indicator";
import { forInstitution } from "#app/web/area.server";
import { answerAutosave } from "#app/web/autosave.server";
import { pathParam } from "#app/web/paths.server";

/** Remembers that a suggestion of a draft's ledger is no matter, or forgets it again. */
export const action = forInstitution((ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  return answerAutosave(request, {
    language: ctx.actor.language,
    schema: dismissalSchema,
    misfit: "form.unreadable",
    save: (dismissal) => dismissSuggestion(ctx, { caseId, ...dismissal }),
  });
});
