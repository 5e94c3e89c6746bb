import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { submitCase } from "#app/domain/cases/commands/submit-case.server";
import { confirmForm } from "#app/domain/cases/forms";
import { caseToSubmit } from "#app/domain/cases/queries/case-to-submit.server";
import { ReceiptView } from "#app/ui/cases/receipt-view";
import { SubmissionForm } from "#app/ui/cases/submission-form";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.submission-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { params }) => ({
  found: await caseToSubmit(ctx, pathParam(params, "caseId")),
  now: ctx.now,
}));

export const action = forInstitution((ctx, { request, params }) =>
  submitForm(request, ctx.actor.language, confirmForm, async () => {
    const caseId = pathParam(params, "caseId");
    await submitCase(ctx, { caseId });
    return `/institution/cases/${caseId}/submission`;
  }),
);

export default function SubmissionScreen() {
  const { t } = useTranslation();
  const { found, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const title = found.title || t("cases.untitled");
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t(found.receipt ? "cases.receipt-title" : "cases.submission-title")}
        sub={title}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: `/institution/cases/${found.id}`, label: title },
        ]}
      />
      {!found.receipt && found.openRights > 0 && found.findings.every(({ code }) => !code.startsWith("rights-")) && (
        <div className="mb-6">
          <Message tone="warn">
            <p>
              <Link to={`/institution/cases/${found.id}/rights`}>{t("rights.open", { count: found.openRights })}</Link>
            </p>
          </Message>
        </div>
      )}
      {found.receipt ? (
        <ReceiptView found={found} receipt={found.receipt} />
      ) : (
        <SubmissionForm found={found} now={now} lastResult={lastResult} />
      )}
    </Main>
  );
}
