import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { editCategories } from "#app/domain/calls/commands/edit-categories.server";
import { mayChangeStructure, mayManageCall } from "#app/domain/calls/permissions";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { categoriesForm } from "#app/domain/calls/structure-forms";
import { organiserRoles } from "#app/domain/people/roles";
import { FixedNote } from "#app/ui/calls/fixed-note";
import { RulesScreen } from "#app/ui/calls/rules-screen";
import { CategoriesForm } from "#app/ui/calls/categories-form";
import { TracksTable } from "#app/ui/calls/tracks-table";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.categories-title" } satisfies PageHandle;
export { shouldRevalidate } from "#app/ui/calls/after-refusal";

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const { call, tracks, tasks } = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const isManager = mayManageCall(ctx.actor, call) === null;
  return { call, tracks, tasks, isManager, mayEdit: mayChangeStructure(ctx.actor, call) === null };
});

export const action = forOrganiser(["manager"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  return submitForm(request, ctx.actor.language, categoriesForm, async ({ rev, ...outline }) => {
    await editCategories(ctx, { callId, rev }, outline);
    return `/organiser/calls/${callId}/categories?saved`;
  });
});

export default function CategoriesScreen() {
  const { call, tracks, tasks, isManager, mayEdit } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <RulesScreen call={call} isManager={isManager} title={t("calls.categories-title")} sub={t("calls.categories-sub")}>
      {mayEdit ? (
        <CategoriesForm rev={call.rev} tracks={tracks} tasks={tasks} lastResult={lastResult} />
      ) : (
        <>
          {call.state !== "draft" && <FixedNote />}
          <TracksTable tracks={tracks} />
        </>
      )}
    </RulesScreen>
  );
}
