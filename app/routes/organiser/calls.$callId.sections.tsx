import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { editSections } from "#app/domain/calls/commands/edit-sections.server";
import { mayChangeStructure, mayManageCall } from "#app/domain/calls/permissions";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { limitsOf, sectionsForm } from "#app/domain/calls/structure-forms";
import { sealOf } from "#app/domain/calls/seal-of";
import { organiserRoles } from "#app/domain/people/roles";
import { FixedNote } from "#app/ui/calls/fixed-note";
import { RulesScreen } from "#app/ui/calls/rules-screen";
import { SectionsForm } from "#app/ui/calls/sections-form";
import { MaterialTable } from "#app/ui/calls/material-table";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.sections-title" } satisfies PageHandle;
export { shouldRevalidate } from "#app/ui/calls/after-refusal";

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const { call, sections } = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const isManager = mayManageCall(ctx.actor, call) === null;
  return { call, sections, isManager, mayEdit: mayChangeStructure(ctx.actor, call) === null };
});

export const action = forOrganiser(["manager"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  return submitForm(request, ctx.actor.language, sectionsForm, async ({ rev, sections, ...entries }) => {
    await editSections(ctx, { callId, rev }, { sections, limits: limitsOf(entries) });
    return `/organiser/calls/${callId}/sections?saved`;
  });
});

export default function SectionsScreen() {
  const { call, sections, isManager, mayEdit } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <RulesScreen call={call} isManager={isManager} title={t("calls.sections-title")} sub={t("calls.sections-sub")}>
      {mayEdit ? (
        <SectionsForm rev={call.rev} sections={sections} limits={call.settings.limits} lastResult={lastResult} />
      ) : (
        <>
          {call.state !== "draft" && <FixedNote />}
          <MaterialTable
            sections={sections}
            limits={call.settings.limits}
            materialRights={call.settings.materialRights ?? "suggested"}
            asksSeal={sealOf(call.settings).form === "on"}
          />
        </>
      )}
    </RulesScreen>
  );
}
