import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { closeCall } from "#app/domain/calls/commands/close-call.server";
import { closingForm } from "#app/domain/calls/forms";
import { mayManageCall } from "#app/domain/calls/permissions";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { organiserRoles } from "#app/domain/people/roles";
import { formatDateTime } from "#app/i18n/format";
import { HiddenRev } from "#app/ui/calls/hidden-rev";
import { RulesScreen } from "#app/ui/calls/rules-screen";
import type { PageHandle } from "#app/ui/document/page-handle";
import { ConfirmDetails } from "#app/ui/form/confirm-details";
import { FormErrors } from "#app/ui/form/form-errors";
import { useLanguage } from "#app/ui/language";
import { Message } from "#app/ui/state/message";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.closing-title" } satisfies PageHandle;
export { shouldRevalidate } from "#app/ui/calls/after-refusal";

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const { call } = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const { id, state, rev, releasedAt, closedAt } = call;
  const isManager = mayManageCall(ctx.actor, call) === null;
  return { call: { id, state, rev, releasedAt, closedAt }, isManager, now: ctx.now };
});

export const action = forOrganiser(["manager"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  return submitForm(request, ctx.actor.language, closingForm, async ({ rev, calledOff }) => {
    await closeCall(ctx, { callId, rev, calledOff: calledOff === "on" });
    return `/organiser/calls/${callId}`;
  });
});

export default function ClosingScreen() {
  const { call, isManager, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const language = useLanguage();
  const mayClose = isManager && call.state === "open";
  return (
    <RulesScreen call={call} isManager={isManager} title={t("calls.closing-title")} sub={t("calls.closing-sub")}>
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      {call.closedAt && (
        <Message tone="calm">
          {t("calls.closing-done", { moment: formatDateTime(language, call.closedAt, now) })}
        </Message>
      )}
      {call.state === "open" && !call.releasedAt && <Message>{t("calls.closing-wait")}</Message>}
      {mayClose && !call.releasedAt && (
        <div className="mt-6">
          <ConfirmDetails label={t("calls.closing-off")} what={t("calls.closing-off-what")} undoable={false}>
            <HiddenRev rev={call.rev} />
            <input type="hidden" name="calledOff" value="on" />
          </ConfirmDetails>
        </div>
      )}
      {mayClose && call.releasedAt && (
        <ConfirmDetails label={t("calls.closing-submit")} what={t("calls.closing-what")} undoable={false}>
          <HiddenRev rev={call.rev} />
        </ConfirmDetails>
      )}
    </RulesScreen>
  );
}
