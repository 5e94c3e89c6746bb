import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { wayForm } from "#app/domain/cases/approvals/forms";
import { answerApproval } from "#app/domain/cases/commands/answer-approval.server";
import { circulateCase } from "#app/domain/cases/commands/circulate-case.server";
import { recallCase } from "#app/domain/cases/commands/recall-case.server";
import { approvalOfCase } from "#app/domain/cases/queries/approval-of-case.server";
import { ApprovalStepsList } from "#app/ui/cases/approvals/approval-steps-list";
import { WayActs } from "#app/ui/cases/approvals/way-acts";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { DeadlineClock } from "#app/ui/state/deadline-clock";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.approval-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { params }) => ({
  found: await approvalOfCase(ctx, pathParam(params, "caseId")),
  now: ctx.now,
}));

export const action = forInstitution((ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  return submitForm(request, ctx.actor.language, wayForm, async (form) => {
    if ("step" in form) await answerApproval(ctx, { caseId, ...form });
    else await (form.intent === "circulate" ? circulateCase : recallCase)(ctx, { caseId });
    return `/institution/cases/${caseId}/approval`;
  });
});

export default function ApprovalScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { found, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("cases.approval-title")}
        sub={nameIn(language, found.call)}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: `/institution/cases/${found.id}`, label: found.title || t("cases.untitled") },
        ]}
      />
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      {found.due && (
        <p>
          <DeadlineClock deadline={found.due} now={now} />
        </p>
      )}
      {found.steps.length > 0 ? (
        <ApprovalStepsList found={found} now={now} />
      ) : (
        <Message>
          <p>{t("cases.approval-none")}</p>
        </Message>
      )}
      <WayActs found={found} lastResult={lastResult} />
    </Main>
  );
}
