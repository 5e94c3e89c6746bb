import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { declareRights } from "#app/domain/cases/commands/declare-rights.server";
import { withdrawConsent } from "#app/domain/cases/commands/withdraw-consent.server";
import { rightsOfOwnCase } from "#app/domain/cases/queries/rights-of-case.server";
import { rightsAct } from "#app/domain/cases/rights/forms";
import { RightsList } from "#app/ui/cases/rights/rights-list";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "rights.title" } satisfies PageHandle;

export const loader = forInstitution((ctx, { params }) => rightsOfOwnCase(ctx, pathParam(params, "caseId")));

export const action = forInstitution((ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  return submitForm(request, ctx.actor.language, rightsAct, async (form) => {
    if (form.intent === "declare") await declareRights(ctx, caseId, form);
    else await withdrawConsent(ctx, { caseId, ...form });
    return `/institution/cases/${caseId}/rights#rights-${form.fileId}`;
  });
});

export default function RightsScreen() {
  const { t } = useTranslation();
  const { id, title, ...shown } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Main className="max-w-[60rem]">
      <PageHead
        title={t("rights.title")}
        sub={t("rights.sub")}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: `/institution/cases/${id}`, label: title || t("cases.untitled") },
        ]}
      />
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      <RightsList caseId={id} {...shown} lastResult={lastResult} />
    </Main>
  );
}
