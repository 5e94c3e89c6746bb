import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { fieldsOfWork } from "#app/domain/calls/queries/fields-of-work.server";
import { mayInviteReviewer } from "#app/domain/people/permissions";
import { openReviewerInvitations } from "#app/domain/people/queries/open-reviewer-invitations.server";
import { reviewers } from "#app/domain/people/queries/reviewers.server";
import { organiserRoles } from "#app/domain/people/roles";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { InvitationNote } from "#app/ui/people/invitation-note";
import { InvitedList } from "#app/ui/people/invited-list";
import { ReviewerList } from "#app/ui/people/reviewer-list";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { forOrganiser } from "#app/web/area.server";

export const handle = { title: "people.reviewers-title" } satisfies PageHandle;

export const loader = forOrganiser(organiserRoles, async (ctx) => ({
  reviewers: (await reviewers(ctx)).map((reviewer) => ({ id: reviewer.userId, ...reviewer })),
  invited: await openReviewerInvitations(ctx),
  categories: (await fieldsOfWork(ctx.db.read)).categories,
  mayInvite: mayInviteReviewer(ctx.actor) === null,
  now: ctx.now,
}));

export default function ReviewersScreen() {
  const { t } = useTranslation();
  const { reviewers: all, invited, categories, mayInvite, now } = useLoaderData<typeof loader>();
  const invite = mayInvite && (
    <Link className="btn btn-primary" to="/organiser/reviewers/invitations/new">
      {t("people.invite-reviewer")}
    </Link>
  );
  const pledged = all.filter(({ pledgedAt }) => pledgedAt).length;
  return (
    <Main>
      <PageHead
        title={t("people.reviewers-title")}
        sub={`${t("people.reviewers-count", { count: all.length })} · ${t("people.reviewers-pledged", { count: pledged })}`}
        actions={invite}
      />
      <InvitationNote />
      <div className="mb-8">
        <ReviewerList reviewers={all} categories={categories} />
      </div>
      <Section title={t("people.invited")}>
        <InvitedList invited={invited} at="/organiser/invitations" now={now} />
      </Section>
    </Main>
  );
}
