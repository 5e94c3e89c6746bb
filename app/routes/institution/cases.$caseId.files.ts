import { json } from "@remix-run/node";
import { addAttachment } from "#app/domain/cases/commands/add-attachment.server";
import { attachForm } from "#app/domain/cases/forms";
import { Refusal } from "#app/domain/refusal";
import { forInstitution } from "#app/web/area.server";
import { readForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";
import { refusalText } from "#app/web/refusal-text.server";

/** Attaches an uploaded file to a draft: the editor's call once the portal has the file. */
export const action = forInstitution(async (ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  try {
    const file = attachForm.safeParse(Object.fromEntries(await readForm(request)));
    if (!file.success) throw new Refusal("form.unreadable");
    const { id } = await addAttachment(ctx, { caseId, ...file.data });
    return json({ attachmentId: id });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json({ code: error.code, message: refusalText(error, ctx.actor.language) }, { status: error.status });
  }
});
