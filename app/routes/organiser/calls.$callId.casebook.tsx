import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { makeEdition } from "#app/domain/casebook/commands/make-edition.server";
import { requestCompiling } from "#app/domain/casebook/commands/request-compiling.server";
import { requestRelease } from "#app/domain/casebook/commands/request-release.server";
import { casebookForm } from "#app/domain/casebook/organiser-forms";
import { editionForOrganiser } from "#app/domain/casebook/queries/edition-for-organiser.server";
import { organiserRoles } from "#app/domain/people/roles";
import { jobProgress } from "#app/domain/record/queries/job-progress.server";
import { EditionBook } from "#app/ui/casebook/edition-book";
import { EditionNamesForm } from "#app/ui/casebook/edition-names-form";
import { EditionRelease } from "#app/ui/casebook/edition-release";
import { PublishedCases } from "#app/ui/casebook/published-cases";
import { WinnersToPublish } from "#app/ui/casebook/winners-to-publish";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { PageHead } from "#app/ui/state/page-head";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "casebook.edition-title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const view = await editionForOrganiser(ctx, pathParam(params, "callId", "call.not-found"));
  const jobId = view.edition?.jobId;
  return { ...view, job: jobId ? await jobProgress(ctx, jobId) : null, now: ctx.now };
});

export const action = forOrganiser(["manager"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  const here = `/organiser/calls/${callId}/casebook`;
  return submitForm(request, ctx.actor.language, casebookForm, async (form) => {
    switch (form.intent) {
      case "names":
        await makeEdition(ctx, { callId, names: { zh: form.zh, en: form.en } });
        break;
      case "release":
        await requestRelease(ctx, form);
        break;
      case "compile":
        await requestCompiling(ctx, form);
        break;
    }
    return here;
  });
});

export default function CasebookScreen() {
  const view = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const { edition, job, winners, published, call, mayEdit, mayRelease } = view;
  const errors = [...(lastResult?.error?.[""] ?? []), ...(lastResult?.error?.caseIds ?? [])];
  return (
    <>
      <Main>
        <PageHead
          title={t("casebook.edition-title")}
          sub={t(edition ? `casebook.edition-state-${edition.state}` : "casebook.edition-none")}
        />
        <FormErrors errors={errors} />
        <div className="grid grid-cols-1 gap-8">
          {mayEdit && edition?.state !== "released" && (
            <EditionNamesForm key={edition?.id} edition={edition} call={call} lastResult={lastResult} />
          )}
          {edition && <EditionBook edition={edition} job={job} mayEdit={mayEdit} published={published.length} />}
          {(winners.length > 0 || published.length === 0) && (
            <WinnersToPublish winners={winners} call={call} mayRelease={mayRelease && edition !== null} />
          )}
          {published.length > 0 && <PublishedCases published={published} levels={call.levels} />}
        </div>
      </Main>
      {mayRelease && edition && winners.length > 0 && <EditionRelease editionId={edition.id} />}
    </>
  );
}
