import { saveIndicator } from "#app/domain/cases/commands/save-indicator.server";
import { indicatorSchema } from "#app/domain/cases/evidence/indicator";
import { indicatorsOfCase } from "#app/domain/cases/queries/indicators-of-case.server";
import { forInstitution } from "#app/web/area.server";
import { answerAutosave } from "#app/web/autosave.server";
import { pathParam } from "#app/web/paths.server";

/** Keeps one indicator of a draft's ledger. A stale one brings the ledger as it is stored along. */
export const action = forInstitution((ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  return answerAutosave(request, {
    language: ctx.actor.language,
    schema: indicatorSchema,
    misfit: "indicator.incomplete",
    save: (indicator) => saveIndicator(ctx, { caseId, indicator }),
    stored: () => indicatorsOfCase(ctx.db.read, caseId),
  });
});
