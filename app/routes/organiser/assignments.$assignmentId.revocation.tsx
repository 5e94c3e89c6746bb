import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { revokeAssignment } from "#app/domain/reviews/commands/revoke-assignment.server";
import { revocationForm } from "#app/domain/reviews/organiser-forms";
import { assignmentToRevoke } from "#app/domain/reviews/queries/assignment-to-revoke.server";
import { caseNumber } from "#app/ui/check/case-number";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { RevocationForm } from "#app/ui/reviews/revocation-form";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "reviews.revoke-title" } satisfies PageHandle;

export const loader = forOrganiser(["manager", "officer"], (ctx, { params }) =>
  assignmentToRevoke(ctx, pathParam(params, "assignmentId", "assignment.not-found")),
);

export const action = forOrganiser(["manager", "officer"], (ctx, { request, params }) => {
  const assignmentId = pathParam(params, "assignmentId", "assignment.not-found");
  return submitForm(request, ctx.actor.language, revocationForm, async ({ reason }) => {
    const { callId } = await revokeAssignment(ctx, { assignmentId, reason });
    return `/organiser/calls/${callId}/reviews`;
  });
});

export default function RevocationScreen() {
  const { t } = useTranslation();
  const { callId, reviewer, number, title, isRevoked, isSubmitted } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const back = `/organiser/calls/${callId}/reviews`;
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("reviews.revoke-title")}
        sub={t("reviews.revoke-sub", { name: reviewer, case: `${caseNumber(number)} ${title}` })}
        crumbs={[{ to: back, label: t("reviews.progress-title") }]}
      />
      {isRevoked || isSubmitted ? (
        <Message>
          <p>{t(isRevoked ? "refusal.assignment.revoked" : "refusal.assignment.submitted")}</p>
          <p>
            <Link to={back}>{t("reviews.progress-title")}</Link>
          </p>
        </Message>
      ) : (
        <RevocationForm back={back} lastResult={lastResult} />
      )}
    </Main>
  );
}
