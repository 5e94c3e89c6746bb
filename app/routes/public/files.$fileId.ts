import { forAnyone } from "#app/web/area.server";
import { answerFile } from "#app/web/files/answer-file.server";
import { pathParam } from "#app/web/paths.server";

/** A stored file, for those who may read it. */
export const loader = forAnyone((ctx, { request, params }) =>
  answerFile(ctx, request, pathParam(params, "fileId", "attachment.not-found")),
);
