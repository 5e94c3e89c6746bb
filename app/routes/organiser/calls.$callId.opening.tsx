import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openCall } from "#app/domain/calls/commands/open-call.server";
import { openingForm } from "#app/domain/calls/forms";
import { mayManageCall } from "#app/domain/calls/permissions";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { missingToOpen } from "#app/domain/calls/readiness";
import { organiserRoles } from "#app/domain/people/roles";
import { Checklist } from "#app/ui/calls/checklist";
import { ComplianceAnswers } from "#app/ui/calls/compliance-answers";
import { OpeningForm } from "#app/ui/calls/opening-form";
import { RulesScreen } from "#app/ui/calls/rules-screen";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Section } from "#app/ui/state/section";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.opening-title" } satisfies PageHandle;
export { shouldRevalidate } from "#app/ui/calls/after-refusal";

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const structure = await callForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const { id, state, rev, compliance } = structure.call;
  return {
    call: { id, state, rev, compliance },
    missing: missingToOpen(structure, ctx.now),
    isManager: mayManageCall(ctx.actor, structure.call) === null,
  };
});

export const action = forOrganiser(["manager"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  return submitForm(request, ctx.actor.language, openingForm, async ({ rev, ...answers }) => {
    const { name, approval, fee, plaques, winners, attendance } = answers;
    await openCall(ctx, { callId, rev, compliance: { name, approval, fee, plaques, winners, attendance } });
    return `/organiser/calls/${callId}`;
  });
});

export default function OpeningScreen() {
  const { call, missing, isManager } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const isDraft = call.state === "draft";
  return (
    <RulesScreen
      call={call}
      isManager={isManager}
      title={t("calls.opening-title")}
      sub={t(isDraft ? "calls.opening-sub" : "calls.opened-sub")}
    >
      {isDraft && <Checklist callId={call.id} missing={missing} />}
      <Section title={t("calls.part-compliance")} note={t("calls.part-compliance-note")}>
        {call.compliance && <ComplianceAnswers answers={call.compliance} />}
        {isDraft && isManager && <OpeningForm rev={call.rev} lastResult={lastResult} />}
      </Section>
    </RulesScreen>
  );
}
