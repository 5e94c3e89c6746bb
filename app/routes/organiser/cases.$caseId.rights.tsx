import { useActionData, useLoaderData, useOutletContext } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { withdrawConsent } from "#app/domain/cases/commands/withdraw-consent.server";
import { rightsOfReceivedCase } from "#app/domain/cases/queries/rights-of-case.server";
import { withdrawalForm } from "#app/domain/cases/rights/forms";
import { organiserRoles } from "#app/domain/people/roles";
import { RightsList } from "#app/ui/cases/rights/rights-list";
import { CaseHead, type CaseHeadFacts } from "#app/ui/check/case-head";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "rights.title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, (ctx, { params }) =>
  rightsOfReceivedCase(ctx, pathParam(params, "caseId")),
);

export const action = forOrganiser(["manager", "officer"], (ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  return submitForm(request, ctx.actor.language, withdrawalForm, async (form) => {
    await withdrawConsent(ctx, { caseId, ...form });
    return `/organiser/cases/${caseId}/rights#rights-${form.fileId}`;
  });
});

export default function RightsScreen() {
  const { id, items, mayWithdraw } = useLoaderData<typeof loader>();
  const head = useOutletContext<CaseHeadFacts>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <Main>
      <CaseHead head={head} />
      <p className="hint my-4">{t("rights.sub")}</p>
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      <RightsList caseId={id} items={items} mayDeclare={false} mayWithdraw={mayWithdraw} />
    </Main>
  );
}
