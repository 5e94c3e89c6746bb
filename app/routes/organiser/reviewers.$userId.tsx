import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { fieldsOfWork } from "#app/domain/calls/queries/fields-of-work.server";
import { changeReviewer } from "#app/domain/people/commands/change-reviewer.server";
import { reviewerForm } from "#app/domain/people/forms";
import { reviewerProfile } from "#app/domain/people/queries/reviewer-profile.server";
import { organiserRoles } from "#app/domain/people/roles";
import { openAssignmentsOf } from "#app/domain/reviews/queries/open-assignments-of.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { ReviewerForm } from "#app/ui/people/reviewer-form";
import { reviewerTexts } from "#app/ui/people/reviewer-texts";
import { SavedNote } from "#app/ui/people/saved-note";
import { LeftUnjudged } from "#app/ui/reviews/left-unjudged";
import { PageHead } from "#app/ui/state/page-head";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_t, { name }) => name } satisfies PageHandle<Data>;

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const profile = await reviewerProfile(ctx, pathParam(params, "userId", "reviewer.not-found"));
  const { userId, name, email, title, mayChange, closedAt } = profile;
  return {
    ...{ name, email, title, mayChange, closedAt, now: ctx.now },
    texts: reviewerTexts(profile),
    work: await fieldsOfWork(ctx.db.read),
    left: closedAt ? await openAssignmentsOf(ctx, userId) : [],
  };
});

export const action = forOrganiser(["manager", "officer"], (ctx, { request, params }) => {
  const userId = pathParam(params, "userId", "reviewer.not-found");
  return submitForm(request, ctx.actor.language, reviewerForm, async (given) => {
    await changeReviewer(ctx, { ...given, userId });
    return `/organiser/reviewers/${userId}?done`;
  });
});

export default function ReviewerScreen() {
  const { t } = useTranslation();
  const { name, email, title, mayChange, closedAt, texts, work, left, now } = useLoaderData<typeof loader>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={name}
        sub={[title, email].filter(Boolean).join(" · ")}
        crumbs={[{ to: "/organiser/reviewers", label: t("people.reviewers-title") }]}
      />
      <SavedNote />
      {closedAt && <LeftUnjudged closedAt={closedAt} left={left} now={now} />}
      <ReviewerForm texts={texts} work={work} mayChange={mayChange} lastResult={useActionData<typeof action>()} />
    </Main>
  );
}
