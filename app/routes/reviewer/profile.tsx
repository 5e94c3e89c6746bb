import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { fieldsOfWork } from "#app/domain/calls/queries/fields-of-work.server";
import { changeReviewer } from "#app/domain/people/commands/change-reviewer.server";
import { reviewerForm } from "#app/domain/people/forms";
import { reviewerProfile } from "#app/domain/people/queries/reviewer-profile.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { ReviewerForm } from "#app/ui/people/reviewer-form";
import { reviewerTexts } from "#app/ui/people/reviewer-texts";
import { SavedNote } from "#app/ui/people/saved-note";
import { PageHead } from "#app/ui/state/page-head";
import { forReviewer } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "people.own-profile-title" } satisfies PageHandle;

export const loader = forReviewer(async (ctx) => ({
  texts: reviewerTexts(await reviewerProfile(ctx, ctx.actor.userId)),
  work: await fieldsOfWork(ctx.db.read),
}));

export const action = forReviewer((ctx, { request }) =>
  submitForm(request, ctx.actor.language, reviewerForm, async (given) => {
    await changeReviewer(ctx, { ...given, userId: ctx.actor.userId });
    return "/reviewer/profile?done";
  }),
);

export default function OwnProfileScreen() {
  const { t } = useTranslation();
  const { texts, work } = useLoaderData<typeof loader>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead title={t("people.own-profile-title")} sub={t("people.own-profile-lede")} />
      <SavedNote />
      <ReviewerForm texts={texts} work={work} mayChange lastResult={useActionData<typeof action>()} />
    </Main>
  );
}
