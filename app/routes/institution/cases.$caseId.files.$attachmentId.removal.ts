import { redirect } from "@remix-run/node";
import { removeAttachment } from "#app/domain/cases/commands/remove-attachment.server";
import { forInstitution } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

/** Takes a file off a draft. */
export const action = forInstitution(async (ctx, { params }) => {
  const caseId = pathParam(params, "caseId");
  const attachmentId = pathParam(params, "attachmentId", "attachment.not-found");
  await removeAttachment(ctx, { caseId, attachmentId });
  return redirect(`/institution/cases/${caseId}/edit#part-attachments`);
});
