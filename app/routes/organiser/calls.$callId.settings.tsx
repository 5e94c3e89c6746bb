import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { editSettings } from "#app/domain/calls/commands/edit-settings.server";
import { mayChangeStructure, mayManageCall } from "#app/domain/calls/permissions";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { settingsForm } from "#app/domain/calls/settings-form";
import { organiserRoles } from "#app/domain/people/roles";
import { FixedNote } from "#app/ui/calls/fixed-note";
import { RulesScreen } from "#app/ui/calls/rules-screen";
import { SettingsForm } from "#app/ui/calls/settings-form";
import { SettingsFacts } from "#app/ui/calls/settings-facts";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.settings-title" } satisfies PageHandle;
export { shouldRevalidate } from "#app/ui/calls/after-refusal";

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const { call } = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const isManager = mayManageCall(ctx.actor, call) === null;
  return { call, isManager, mayEdit: mayChangeStructure(ctx.actor, call) === null };
});

export const action = forOrganiser(["manager"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  return submitForm(
    request,
    ctx.actor.language,
    settingsForm,
    async ({ rev, category, tags, title, sameProvince, sealedForm, newSeal, ...judging }) => {
      const match = { category, tags, title, sameProvince };
      const seal = { form: sealedForm, afterReturn: newSeal };
      await editSettings(ctx, { callId, rev }, { ...judging, match, seal });
      return `/organiser/calls/${callId}/settings?saved`;
    },
  );
});

export default function SettingsScreen() {
  const { call, isManager, mayEdit } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <RulesScreen
      call={call}
      isManager={isManager}
      title={t("calls.settings-title")}
      sub={t("calls.settings-sub")}
      note={t("calls.ours")}
    >
      {mayEdit ? (
        <SettingsForm rev={call.rev} settings={call.settings} lastResult={lastResult} />
      ) : (
        <>
          {call.state !== "draft" && <FixedNote />}
          <SettingsFacts settings={call.settings} />
        </>
      )}
    </RulesScreen>
  );
}
