import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requestWordImport } from "#app/domain/cases/commands/request-word-import.server";
import { importForm } from "#app/domain/cases/forms";
import { wordImportOfCase } from "#app/domain/cases/queries/word-import-of-case.server";
import { plainText } from "#app/domain/documents/plain-text";
import { translatorFor } from "#app/i18n/messages.server";
import { ImportReport } from "#app/ui/cases/import/import-report";
import { ImportSources } from "#app/ui/cases/import/import-sources";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { JobProgress } from "#app/ui/state/job-progress";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";
import { refusalText } from "#app/web/refusal-text.server";
import { Refusal } from "#app/domain/refusal";

export const handle = { title: "cases.import-title" } satisfies PageHandle;

const jobViews = { ready: "queued", running: "running", done: "done", dead: "failed" } as const;
const stages = { reading: true, figures: true, writing: true } as const;

export const loader = forInstitution(async (ctx, { params }) => {
  const { latest, ...found } = await wordImportOfCase(ctx, pathParam(params, "caseId"));
  const t = translatorFor(ctx.actor.language);
  const stage = latest?.stage as keyof typeof stages | null | undefined;
  const isEnded = latest?.state === "done" || latest?.state === "dead";
  const result = latest?.state === "done" ? latest.result : null;
  return {
    found,
    job: latest && {
      state: jobViews[latest.state],
      permille: latest.progress,
      stage: !isEnded && stage && stage in stages ? t(`cases.import-stage-${stage}`) : undefined,
    },
    isDead: latest?.state === "dead",
    refused: result && "refused" in result ? refusalText(new Refusal(result.refused), ctx.actor.language) : null,
    report: result && !("refused" in result) ? { ...result, unassigned: plainText(result.unassigned) } : null,
  };
});

export const action = forInstitution((ctx, { request, params }) =>
  submitForm(request, ctx.actor.language, importForm, async ({ fileId, replaces }) => {
    const caseId = pathParam(params, "caseId");
    await requestWordImport(ctx, { caseId, fileId, replaces: replaces === "on" });
    return `/institution/cases/${caseId}/import`;
  }),
);

export default function ImportScreen() {
  const { t } = useTranslation();
  const { found, job, isDead, refused, report } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const title = found.title || t("cases.untitled");
  const isOpen = job?.state === "queued" || job?.state === "running";
  return (
    <Main className="max-w-[60rem]">
      <PageHead
        title={t("cases.import-title")}
        sub={t("cases.import-sub")}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: `/institution/cases/${found.id}`, label: title },
        ]}
        actions={
          found.mayWrite && (
            <Link className={report ? "btn btn-primary" : "btn"} to={`/institution/cases/${found.id}/edit`}>
              {t("cases.import-go-edit")}
            </Link>
          )
        }
      />
      <div className="grid gap-6">
        <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
        {isOpen && <JobProgress job={job} label={t("cases.import-progress")} />}
        {isDead && (
          <Message tone="stop">
            <p>{t("cases.import-died")}</p>
          </Message>
        )}
        {refused && (
          <Message tone="stop" title={t("cases.import-refused")}>
            <p>{refused}</p>
          </Message>
        )}
        {report && <ImportReport report={report} sections={found.sections} />}
        {found.mayWrite ? (
          !isOpen && <ImportSources found={found} />
        ) : (
          <Message>
            <p>{t("cases.import-not-now")}</p>
          </Message>
        )}
      </div>
    </Main>
  );
}
