import { json } from "@remix-run/node";
import { handInScan } from "#app/domain/cases/seal/commands/hand-in-scan.server";
import { scanForm } from "#app/domain/cases/seal/forms";
import { Refusal } from "#app/domain/refusal";
import { forInstitution } from "#app/web/area.server";
import { readForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";
import { refusalText } from "#app/web/refusal-text.server";

/** Hands in an uploaded file as the sealed form: the screen's call once the portal has the file. */
export const action = forInstitution(async (ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  try {
    const file = scanForm.safeParse(Object.fromEntries(await readForm(request)));
    if (!file.success) throw new Refusal("form.unreadable");
    const { id } = await handInScan(ctx, { caseId, ...file.data });
    return json({ scanId: id });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json({ code: error.code, message: refusalText(error, ctx.actor.language) }, { status: error.status });
  }
});
