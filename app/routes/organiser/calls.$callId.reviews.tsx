import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { organiserRoles } from "#app/domain/people/roles";
import { reviewProgress } from "#app/domain/reviews/queries/review-progress.server";
import { formatDeadline, formatNumber, formatPercent } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { CaseProgress } from "#app/ui/reviews/case-progress";
import { ReviewerProgress } from "#app/ui/reviews/reviewer-progress";
import { Empty } from "#app/ui/state/empty";
import { PageHead } from "#app/ui/state/page-head";
import { Pager } from "#app/ui/table/pager";
import { forOrganiser } from "#app/web/area.server";
import { pageOf } from "#app/web/page-of";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "reviews.progress-title" } satisfies PageHandle;

const PAGE = 50;

export const loader = forOrganiser(organiserRoles, async (ctx, { request, params }) => {
  const { byCase, ...progress } = await reviewProgress(ctx, pathParam(params, "callId", "call.not-found"));
  const open = byCase.filter(({ assigned, submitted }) => submitted < Math.max(assigned, progress.reviewsPerCase));
  const page = pageOf(new URL(request.url).searchParams);
  return {
    ...progress,
    ...{ page, open: open.length, cases: byCase.length },
    byCase: open.slice((page - 1) * PAGE, page * PAGE),
    now: ctx.now,
  };
});

export default function ReviewsScreen() {
  const view = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const language = useLanguage();
  const { byReviewer, byCase, reviewsCloseAt, page, open, cases, reviewsPerCase, mayRevoke, now } = view;
  const assigned = byReviewer.reduce((sum, one) => sum + one.assigned, 0);
  const submitted = byReviewer.reduce((sum, one) => sum + one.submitted, 0);
  const sub = [
    t("reviews.progress-sub", {
      done: formatNumber(language, submitted),
      all: formatNumber(language, assigned),
      percent: formatPercent(language, submitted / Math.max(assigned, 1)),
    }),
    ...(reviewsCloseAt ? [t("common.deadline", { moment: formatDeadline(language, reviewsCloseAt, now) })] : []),
  ];
  return (
    <Main>
      <PageHead title={t("reviews.progress-title")} sub={assigned > 0 ? sub.join(" · ") : undefined} />
      {assigned === 0 ? (
        <Empty title={t("reviews.progress-empty-title")}>
          <p>{t("reviews.progress-empty-text")}</p>
        </Empty>
      ) : (
        <div className="grid grid-cols-1 gap-8">
          <ReviewerProgress reviewers={byReviewer} />
          <CaseProgress rows={byCase} open={open} cases={cases} reviewsPerCase={reviewsPerCase} mayRevoke={mayRevoke} />
          <Pager page={page} pageSize={PAGE} total={open} />
        </div>
      )}
    </Main>
  );
}
