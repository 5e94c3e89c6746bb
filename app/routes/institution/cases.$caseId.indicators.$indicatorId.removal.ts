import { removeIndicator } from "#app/domain/cases/commands/remove-indicator.server";
import { indicatorRemovalSchema } from "#app/domain/cases/evidence/indicator";
import { indicatorsOfCase } from "#app/domain/cases/queries/indicators-of-case.server";
import { forInstitution } from "#app/web/area.server";
import { answerAutosave } from "#app/web/autosave.server";
import { pathParam } from "#app/web/paths.server";

/** Takes an indicator off a draft's ledger. */
export const action = forInstitution((ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  const indicatorId = pathParam(params, "indicatorId", "indicator.not-found");
  return answerAutosave(request, {
    language: ctx.actor.language,
    schema: indicatorRemovalSchema,
    misfit: "form.unreadable",
    save: ({ rev }) => removeIndicator(ctx, { caseId, indicatorId, rev }),
    stored: () => indicatorsOfCase(ctx.db.read, caseId),
  });
});
