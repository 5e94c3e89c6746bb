import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { withdrawCase } from "#app/domain/cases/commands/withdraw-case.server";
import { confirmForm } from "#app/domain/cases/forms";
import { caseProgress } from "#app/domain/cases/queries/case-progress.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { ConfirmDetails } from "#app/ui/form/confirm-details";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.withdrawal-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { params }) => {
  const { id, title, mayWithdraw, versions } = await caseProgress(ctx, pathParam(params, "caseId"));
  return { id, title, mayWithdraw, isHandedIn: versions.length > 0 };
});

export const action = forInstitution((ctx, { request, params }) =>
  submitForm(request, ctx.actor.language, confirmForm, async () => {
    const caseId = pathParam(params, "caseId");
    await withdrawCase(ctx, { caseId });
    return `/institution/cases/${caseId}`;
  }),
);

export default function WithdrawalScreen() {
  const { t } = useTranslation();
  const { id, title, mayWithdraw, isHandedIn } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const here = `/institution/cases/${id}`;
  const name = title || t("cases.untitled");
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("cases.withdrawal-title")}
        sub={name}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: here, label: name },
        ]}
      />
      <div className="grid gap-6">
        <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
        {mayWithdraw ? (
          <>
            <p>{t("cases.withdrawal-when")}</p>
            <ConfirmDetails
              label={t("cases.withdrawal-do")}
              what={t(isHandedIn ? "cases.withdrawal-what" : "cases.withdrawal-what-draft")}
              undoable={false}
            />
          </>
        ) : (
          <Message>
            <p>{t("cases.withdrawal-not-now")}</p>
          </Message>
        )}
        <p>
          <Link to={here}>{t("cases.see-progress")}</Link>
        </p>
      </div>
    </Main>
  );
}
