import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { amendCall } from "#app/domain/calls/commands/amend-call.server";
import { editBasics } from "#app/domain/calls/commands/edit-basics.server";
import { amendmentForm, basicsForm } from "#app/domain/calls/forms";
import { mayManageCall } from "#app/domain/calls/permissions";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { organiserRoles } from "#app/domain/people/roles";
import { AmendmentForm } from "#app/ui/calls/amendment-form";
import { BasicsFacts } from "#app/ui/calls/basics-facts";
import { BasicsForm } from "#app/ui/calls/basics-form";
import { RulesScreen } from "#app/ui/calls/rules-screen";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.basics-title" } satisfies PageHandle;
export { shouldRevalidate } from "#app/ui/calls/after-refusal";

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const { call } = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  return { call, isManager: mayManageCall(ctx.actor, call) === null, now: ctx.now };
});

export const action = forOrganiser(["manager"], async (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  const to = `/organiser/calls/${callId}/basics?saved`;
  const { call } = await callForOrganiser(ctx, callId);
  if (call.state === "draft") {
    return submitForm(request, ctx.actor.language, basicsForm, async ({ rev, ...basics }) => {
      await editBasics(ctx, { callId, rev }, basics);
      return to;
    });
  }
  return submitForm(request, ctx.actor.language, amendmentForm, async ({ rev, ...amendment }) => {
    await amendCall(ctx, { callId, rev }, amendment);
    return to;
  });
});

export default function BasicsScreen() {
  const { call, isManager, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { state } = call;
  return (
    <RulesScreen
      call={call}
      isManager={isManager}
      title={t("calls.basics-title")}
      sub={t(state === "open" ? "calls.amendment-sub" : "calls.basics-sub")}
    >
      {isManager && state === "draft" && <BasicsForm call={call} lastResult={lastResult} />}
      {isManager && state === "open" && <AmendmentForm call={call} lastResult={lastResult} />}
      {(!isManager || state === "closed") && <BasicsFacts call={call} now={now} />}
    </RulesScreen>
  );
}
