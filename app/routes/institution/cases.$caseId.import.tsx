import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { acceptWordImport } from "#app/domain/cases/commands/accept-word-import.server";
import { discardWordImport } from "#app/domain/cases/commands/discard-word-import.server";
import { requestWordImport } from "#app/domain/cases/commands/request-word-import.server";
import { importForm } from "#app/domain/cases/forms";
import { wordImportOfCase } from "#app/domain/cases/queries/word-import-of-case.server";
import { translatorFor } from "#app/i18n/messages.server";
import { ImportOutcome } from "#app/ui/cases/import/import-outcome";
import { ImportReview } from "#app/ui/cases/import/import-review";
import { ImportSources } from "#app/ui/cases/import/import-sources";
import { viewOfImport } from "#app/ui/cases/import/view-of-import";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { JobProgress } from "#app/ui/state/job-progress";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";
import { refusalText } from "#app/web/refusal-text.server";
import { Refusal } from "#app/domain/refusal";

// a refusal may be due to what others wrote meanwhile: the sections are shown as they are now
export { shouldRevalidate } from "#app/ui/calls/after-refusal";
export const handle = { title: "cases.import-title" } satisfies PageHandle;

const jobViews = { ready: "queued", running: "running", done: "done", dead: "failed" } as const;
const stages = { reading: true, figures: true } as const;

export const loader = forInstitution(async (ctx, { params }) => {
  const { latest, sections, ...found } = await wordImportOfCase(ctx, pathParam(params, "caseId"));
  const t = translatorFor(ctx.actor.language);
  const stage = latest?.stage as keyof typeof stages | null | undefined;
  const isOpen = latest?.state === "ready" || latest?.state === "running";
  const result = latest?.state === "done" ? latest.result : null;
  const read = result && !("refused" in result) ? result : null;
  return {
    now: ctx.now,
    found,
    names: sections.map(({ key, zh, en }) => ({ key, zh, en })),
    job: latest &&
      isOpen && {
        state: jobViews[latest.state],
        permille: latest.progress,
        stage: stage && stage in stages ? t(`cases.import-stage-${stage}`) : undefined,
      },
    isDead: latest?.state === "dead",
    refused: result && "refused" in result ? refusalText(new Refusal(result.refused), ctx.actor.language) : null,
    waiting: read && !read.decision ? viewOfImport(latest?.id ?? "", read, { title: found.title, sections }) : null,
    decided: read?.decision ? { fileName: read.fileName, title: read.title, decision: read.decision } : null,
  };
});

export const action = forInstitution((ctx, { request, params }) =>
  submitForm(request, ctx.actor.language, importForm, async (form) => {
    const caseId = pathParam(params, "caseId");
    if (form.intent === "accept") {
      const { jobId, title, way = {}, rev = {}, place = [] } = form;
      const choices = { takesTitle: title === "file", ways: way, revs: rev, places: place };
      await acceptWordImport(ctx, { caseId, jobId, ...choices });
    } else if (form.intent === "discard") await discardWordImport(ctx, { caseId, jobId: form.jobId });
    else await requestWordImport(ctx, { caseId, fileId: form.fileId });
    return `/institution/cases/${caseId}/import`;
  }),
);

export default function ImportScreen() {
  const { t } = useTranslation();
  const { now, found, names, job, isDead, refused, waiting, decided } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const fate = found.sources.find(({ fileId }) => fileId === waiting?.fileId)?.fate;
  const earlier = fate?.kind === "accepted" ? fate : null;
  const title = found.title || t("cases.untitled");
  const here = `/institution/cases/${found.id}`;
  return (
    <Main className="max-w-[72rem]">
      <PageHead
        title={t("cases.import-title")}
        sub={t("cases.import-sub")}
        crumbs={[
          { to: "/institution", label: t("cases.own-title") },
          { to: here, label: title },
        ]}
        actions={
          <>
            <a className="btn" href={`${here}/export.docx`}>
              {t("cases.go-export")}
            </a>
            {found.mayWrite && (
              <Link className={decided ? "btn btn-primary" : "btn"} to={`${here}/edit`}>
                {t("cases.import-go-edit")}
              </Link>
            )}
          </>
        }
      />
      <div className="grid gap-6">
        <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
        {job && (
          <Section title={t("cases.import-running")}>
            <JobProgress job={job} label={t("cases.import-progress")} />
          </Section>
        )}
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
        {decided && <ImportOutcome {...decided} sections={names} now={now} />}
        {!found.mayWrite && (
          <Message>
            <p>{t("cases.import-not-now")}</p>
          </Message>
        )}
        {found.mayWrite && waiting && <ImportReview key={waiting.jobId} view={waiting} earlier={earlier} now={now} />}
        {found.mayWrite && !job && (
          <ImportSources caseId={found.id} sources={found.sources} waitingFileId={waiting?.fileId ?? null} now={now} />
        )}
      </div>
    </Main>
  );
}
