import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { callForOrganiser } from "#app/domain/calls/queries/call-for-organiser.server";
import { organiserRoles } from "#app/domain/people/roles";
import { jobProgress } from "#app/domain/record/queries/job-progress.server";
import { applyPlan } from "#app/domain/reviews/commands/apply-plan.server";
import { requestPlan } from "#app/domain/reviews/commands/request-plan.server";
import { planForm } from "#app/domain/reviews/organiser-forms";
import { mayReadReviews, mayRoute } from "#app/domain/reviews/permissions";
import { planForOrganiser } from "#app/domain/reviews/queries/plan-for-organiser.server";
import { plansOfCall } from "#app/domain/reviews/queries/plans-of-call.server";
import { waitingForReviewers } from "#app/domain/reviews/queries/waiting-for-reviewers.server";
import { authorise } from "#app/domain/refusal";
import { PLAN_ROWS_A_PAGE } from "#app/domain/reviews/read-plan";
import { formatDateTime } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { PlanApply } from "#app/ui/reviews/plan-apply";
import { PlanHistory } from "#app/ui/reviews/plan-history";
import { PlanRequest } from "#app/ui/reviews/plan-request";
import { PlanView } from "#app/ui/reviews/plan-view";
import { JobProgress } from "#app/ui/state/job-progress";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { useJobView } from "#app/ui/state/use-job-view";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pageOf } from "#app/web/page-of";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "reviews.plan-title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  const { call } = await callForOrganiser(ctx, callId);
  authorise(mayReadReviews(ctx.actor, call));
  const { searchParams } = new URL(request.url);
  const history = await plansOfCall(ctx, callId);
  const chosen = history.find(({ position }) => String(position) === searchParams.get("plan")) ?? history[0];
  const plan = chosen ? await planForOrganiser(ctx, { callId, planId: chosen.id }) : null;
  const page = pageOf(searchParams);
  const from = (page - 1) * PLAN_ROWS_A_PAGE;
  return {
    plan: plan && {
      ...plan,
      read: plan.read && {
        ...plan.read,
        rows: plan.read.rows.slice(from, from + PLAN_ROWS_A_PAGE),
        cases: plan.read.rows.length,
        short: plan.read.rows.filter(({ missing }) => missing > 0).slice(0, PLAN_ROWS_A_PAGE),
      },
    },
    job: plan?.jobId && plan.state === "computing" ? await jobProgress(ctx, plan.jobId) : null,
    ...{ history, page, pageSize: PLAN_ROWS_A_PAGE, waiting: await waitingForReviewers(ctx, callId) },
    mayRoute: mayRoute(ctx.actor, call) === null,
    now: ctx.now,
  };
});

export const action = forOrganiser(["manager", "officer"], (ctx, { request, params }) => {
  const callId = pathParam(params, "callId", "call.not-found");
  const here = `/organiser/calls/${callId}/plan`;
  return submitForm(request, ctx.actor.language, planForm, async (form) => {
    if (form.intent === "request") {
      await requestPlan(ctx, { callId });
      return here;
    }
    const { assigned } = await applyPlan(ctx, { planId: form.planId });
    return `${here}?applied=${assigned}`;
  });
});

export default function PlanScreen() {
  const { plan, job, history, page, pageSize, waiting, mayRoute: mayAct, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation();
  const language = useLanguage();
  const jobView = useJobView();
  const applied = Number(useSearchParams()[0].get("applied"));
  const sub = plan
    ? t("reviews.plan-sub", {
        state: t(`reviews.plan-state-${plan.state}`),
        name: plan.by ?? "",
        moment: formatDateTime(language, plan.createdAt, now),
        seed: plan.seed,
      })
    : t("reviews.plan-none-sub");
  return (
    <>
      <Main>
        <PageHead
          title={plan ? t("reviews.plan-head", { position: plan.position }) : t("reviews.plan-title")}
          sub={sub}
          actions={mayAct && plan && <PlanRequest waiting={waiting} again />}
        />
        <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
        {applied > 0 && (
          <div role="status" className="mb-6">
            <Message tone="calm">
              <p>{t("reviews.plan-applied", { count: applied })}</p>
            </Message>
          </div>
        )}
        {!plan && <PlanRequest waiting={waiting} mayAct={mayAct} />}
        {job && <JobProgress job={jobView(job)} label={t("reviews.plan-computing")} />}
        {plan?.read && <PlanView plan={plan} read={plan.read} page={page} pageSize={pageSize} />}
        {history.length > 1 && <PlanHistory plans={history} current={plan?.id} now={now} />}
      </Main>
      {mayAct && plan?.state === "ready" && plan.read && <PlanApply plan={plan} read={plan.read} />}
    </>
  );
}
