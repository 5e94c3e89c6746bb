import { parseWithZod } from "@conform-to/zod/v4";
import { json } from "@remix-run/node";
import { declareRights } from "#app/domain/cases/commands/declare-rights.server";
import { rightsForm } from "#app/domain/cases/rights/forms";
import { Refusal } from "#app/domain/refusal";
import { forInstitution } from "#app/web/area.server";
import { readForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";
import { refusalText } from "#app/web/refusal-text.server";

/** Declares the rights of a picture or video from the page it stands on, which is not left for it. */
export const action = forInstitution(async (ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  try {
    const declared = parseWithZod(await readForm(request), { schema: rightsForm });
    if (declared.status !== "success") throw new Refusal("form.unreadable");
    await declareRights(ctx, caseId, declared.value);
    return json({ fileId: declared.value.fileId });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json({ code: error.code, message: refusalText(error, ctx.actor.language) }, { status: error.status });
  }
});
