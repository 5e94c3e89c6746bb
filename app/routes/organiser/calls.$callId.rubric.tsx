import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { editRubric } from "#app/domain/calls/commands/edit-rubric.server";
import { mayChangeStructure, mayManageCall } from "#app/domain/calls/permissions";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { rubricForm } from "#app/domain/calls/rubric-form";
import { organiserRoles } from "#app/domain/people/roles";
import { FixedNote } from "#app/ui/calls/fixed-note";
import { RulesScreen } from "#app/ui/calls/rules-screen";
import { RubricForm } from "#app/ui/calls/rubric-form";
import { RubricTable } from "#app/ui/calls/rubric-table";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.rubric-title" } satisfies PageHandle;
export { shouldRevalidate } from "#app/ui/calls/after-refusal";

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const { call, criteria } = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const isManager = mayManageCall(ctx.actor, call) === null;
  return { call, criteria, isManager, mayEdit: mayChangeStructure(ctx.actor, call) === null };
});

export const action = forOrganiser(["manager"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  return submitForm(request, ctx.actor.language, rubricForm, async ({ rev, criteria }) => {
    await editRubric(ctx, { callId, rev }, criteria);
    return `/organiser/calls/${callId}/rubric?saved`;
  });
});

export default function RubricScreen() {
  const { call, criteria, isManager, mayEdit } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <RulesScreen
      call={call}
      isManager={isManager}
      title={t("calls.rubric-title")}
      sub={t("calls.rubric-sub")}
      note={t("calls.rubric-ours")}
    >
      {mayEdit ? (
        <RubricForm rev={call.rev} criteria={criteria} lastResult={lastResult} />
      ) : (
        <>
          {call.state !== "draft" && <FixedNote />}
          <RubricTable criteria={criteria} />
        </>
      )}
    </RulesScreen>
  );
}
