import { blankForm } from "#app/domain/calls/blank-form.server";
import { callForPublic } from "#app/domain/calls/queries/call-for-public.server";
import { wordType } from "#app/domain/files/file-types";
import { forAnyone } from "#app/web/area.server";
import { answerBytes } from "#app/web/files/answer-bytes.server";
import { pathParam } from "#app/web/paths.server";

/** The blank application form of a call as a Word file. */
export const loader = forAnyone(async (ctx, { params }) => {
  const call = await callForPublic(ctx, pathParam(params, "slug", "call.not-found"));
  return answerBytes(blankForm(call), { type: wordType, name: `${call.zh}申报表.docx` });
});
