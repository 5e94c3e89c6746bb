import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { setApprovalSteps } from "#app/domain/people/commands/set-approval-steps.server";
import { approvalStepsForm } from "#app/domain/people/forms";
import { mayChangeInstitution } from "#app/domain/people/permissions";
import { approvalStepsOfOwn } from "#app/domain/people/queries/approval-steps-of-own.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { ApprovalStepsForm } from "#app/ui/people/approval-steps-form";
import { SavedNote } from "#app/ui/people/saved-note";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "people.steps-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx) => ({
  ...(await approvalStepsOfOwn(ctx)),
  mayChange: mayChangeInstitution(ctx.actor) === null,
}));

export const action = forInstitution((ctx, { request }) =>
  submitForm(request, ctx.actor.language, approvalStepsForm, async (given) => {
    await setApprovalSteps(ctx, given);
    return "/institution/approval-steps?done";
  }),
);

export default function ApprovalStepsScreen() {
  const { t } = useTranslation();
  const { steps, colleagues, mayChange } = useLoaderData<typeof loader>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("people.steps-title")}
        sub={t("people.steps-lede")}
        crumbs={[{ to: "/institution/members", label: t("people.members-title") }]}
      />
      <SavedNote />
      {!mayChange && (
        <Message>
          <p>{t("people.institution-read-only", { role: t("people.role-sender") })}</p>
        </Message>
      )}
      <ApprovalStepsForm
        steps={steps}
        colleagues={colleagues}
        isReadOnly={!mayChange}
        lastResult={useActionData<typeof action>()}
      />
    </Main>
  );
}
