import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { resendInvitation } from "#app/domain/people/commands/resend-invitation.server";
import { withdrawInvitation } from "#app/domain/people/commands/withdraw-invitation.server";
import { invitationActForm } from "#app/domain/people/forms";
import { invitationToHandle } from "#app/domain/people/queries/invitation-to-handle.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { InvitationActs } from "#app/ui/people/invitation-acts";
import { PageHead } from "#app/ui/state/page-head";
import { forAdministrator } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

const listOf = ({ organiserId }: { organiserId: string | null }) => `/organiser/system/organisers/${organiserId ?? ""}`;

export const handle = { title: "people.invitation-title" } satisfies PageHandle;

export const loader = forAdministrator(async (ctx, { params }) => {
  const invitation = await invitationToHandle(ctx, pathParam(params, "invitationId", "invitation.not-found"));
  return { invitation, back: listOf(invitation), now: ctx.now };
});

export const action = forAdministrator((ctx, { request, params }) => {
  const invitationId = pathParam(params, "invitationId", "invitation.not-found");
  return submitForm(request, ctx.actor.language, invitationActForm, async ({ intent }) => {
    const handled = await (intent === "resend" ? resendInvitation : withdrawInvitation)(ctx, { invitationId });
    return `${listOf(handled)}?done=${intent}`;
  });
});

export default function InvitationScreen() {
  const { t } = useTranslation();
  const { invitation, back, now } = useLoaderData<typeof loader>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("people.invitation-title")}
        sub={invitation.house}
        crumbs={[{ to: back, label: t("system.organisers") }]}
      />
      <InvitationActs invitation={invitation} lastResult={useActionData<typeof action>()} now={now} />
    </Main>
  );
}
