import { useActionData, useLoaderData, useOutletContext, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { confirmBlindCopy } from "#app/domain/cases/commands/confirm-blind-copy.server";
import { maskWord } from "#app/domain/cases/commands/mask-word.server";
import { saveBlindCopy } from "#app/domain/cases/commands/save-blind-copy.server";
import { blindForm } from "#app/domain/cases/officer-forms";
import { blindCopyForOfficer } from "#app/domain/cases/queries/blind-copy-for-officer.server";
import { organiserRoles } from "#app/domain/people/roles";
import { jobProgress } from "#app/domain/record/queries/job-progress.server";
import { sectionHtml } from "#app/ui/case/section-html";
import { BlindSide } from "#app/ui/check/blind-side";
import { BlindText } from "#app/ui/check/blind-text";
import { CaseHead, type CaseHeadFacts } from "#app/ui/check/case-head";
import { markMasks } from "#app/ui/check/masked-html";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { Empty } from "#app/ui/state/empty";
import { JobProgress } from "#app/ui/state/job-progress";
import { useJobView } from "#app/ui/state/use-job-view";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.blind-title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx, { request, params }) => {
  const { copy, jobId, ...rest } = await blindCopyForOfficer(ctx, pathParam(params, "caseId"));
  const edited = new URL(request.url).searchParams.get("edit");
  return {
    ...rest,
    job: jobId ? await jobProgress(ctx, jobId) : null,
    copy: copy && {
      ...copy,
      texts: copy.content.sections.map(({ key, document }) => ({
        ...{ key, html: markMasks(sectionHtml(document)) },
        // only the section that is being corrected travels as a document
        document: key === edited && rest.mayEdit ? document : null,
      })),
      content: { ...copy.content, sections: undefined },
    },
    now: ctx.now,
  };
});

export const action = forOrganiser(["manager", "officer"], (ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  const here = `/organiser/cases/${caseId}/blind`;
  return submitForm(request, ctx.actor.language, blindForm, async (form) => {
    switch (form.intent) {
      case "save":
        await saveBlindCopy(ctx, { caseId, text: form });
        return `${here}?saved`;
      case "section": {
        const { rev, key, document } = form;
        await saveBlindCopy(ctx, { caseId, text: { rev, sections: [{ key, document }] } });
        return `${here}?saved#${key}`;
      }
      case "mask": {
        const { replaced } = await maskWord(ctx, { caseId, ...form });
        return `${here}?masked=${replaced}`;
      }
      case "confirm":
        await confirmBlindCopy(ctx, { caseId, rev: form.rev });
        return `${here}?confirmed`;
    }
  });
});

export default function BlindScreen() {
  const { copy, job, sections, mayEdit, state, now } = useLoaderData<typeof loader>();
  const head = useOutletContext<CaseHeadFacts>();
  const lastResult = useActionData<typeof action>();
  const [params] = useSearchParams();
  const { t } = useTranslation();
  const jobView = useJobView();
  return (
    <Main>
      <CaseHead head={head} />
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      {copy ? (
        <div className="split blind">
          <BlindText copy={copy} sections={sections} mayEdit={mayEdit} edited={params.get("edit")} />
          <BlindSide copy={copy} sections={sections} mayEdit={mayEdit} lastResult={lastResult} now={now} />
        </div>
      ) : job && job.state !== "done" ? (
        <JobProgress job={jobView(job)} label={t("cases.blind-making")} />
      ) : (
        <Empty title={t("cases.blind-none-title")}>
          <p>{t(state === "checking" || state === "submitted" ? "cases.blind-none-yet" : "cases.blind-none-text")}</p>
        </Empty>
      )}
    </Main>
  );
}
