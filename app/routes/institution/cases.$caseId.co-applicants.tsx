import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { coApplicantActForm } from "#app/domain/cases/co-applicants/forms";
import { addCoApplicant } from "#app/domain/cases/commands/add-co-applicant.server";
import { askCoApplicantAgain } from "#app/domain/cases/commands/ask-co-applicant-again.server";
import { removeCoApplicant } from "#app/domain/cases/commands/remove-co-applicant.server";
import { coApplicantsOfCase } from "#app/domain/cases/queries/co-applicants-of-case.server";
import { AddCoApplicant } from "#app/ui/cases/co-applicants/add-co-applicant";
import { CoApplicantList } from "#app/ui/cases/co-applicants/co-applicant-list";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.together-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { params }) => ({
  found: await coApplicantsOfCase(ctx, pathParam(params, "caseId")),
  now: ctx.now,
}));

export const action = forInstitution((ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  return submitForm(request, ctx.actor.language, coApplicantActForm, async (form) => {
    if (form.intent === "add") await addCoApplicant(ctx, { caseId, ...form });
    else await (form.intent === "remove" ? removeCoApplicant : askCoApplicantAgain)(ctx, { caseId, ...form });
    return `/institution/cases/${caseId}/co-applicants`;
  });
});

export default function CoApplicantsScreen() {
  const { t } = useTranslation();
  const { found, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("cases.together-title")}
        sub={t("cases.together-lede")}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: `/institution/cases/${found.id}`, label: found.title || t("cases.untitled") },
        ]}
      />
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      <CoApplicantList coApplicants={found.coApplicants} mayWrite={found.mayWrite} now={now} />
      {found.mayWrite && <AddCoApplicant key={found.coApplicants.length} lastResult={lastResult} />}
    </Main>
  );
}
