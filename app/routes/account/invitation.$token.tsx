import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { acceptAsNewcomer, acceptInvitation } from "#app/domain/people/commands/accept-invitation.server";
import { acceptanceForm } from "#app/domain/people/forms";
import { invitationByToken } from "#app/domain/people/queries/invitation-by-token.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { InvitationAnswer } from "#app/ui/people/invitation-answer";
import { InvitationText } from "#app/ui/people/invitation-text";
import { VerseGloss } from "#app/ui/people/verse-gloss";
import { VersePage } from "#app/ui/people/verse-page";
import { forAnyone } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { emptyForm } from "#app/web/empty-form";
import { homeOfUser } from "#app/web/home-of-user.server";
import { pathParam } from "#app/web/paths.server";
import { deviceOf, startSession } from "#app/web/session.server";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { invitation }) => t(`people.invitation-${invitation.kind}-title`),
} satisfies PageHandle<Data>;

const tokenOf = (params: Record<string, string | undefined>) => pathParam(params, "token", "account.link-expired");

export const loader = forAnyone(async (ctx, { params }) => {
  const token = tokenOf(params);
  return { token, invitation: await invitationByToken(ctx, token), isSignedIn: ctx.actor.userId !== null };
});

export const action = forAnyone(async (ctx, { request, params }) => {
  const token = tokenOf(params);
  if (ctx.actor.userId) {
    return submitForm(request, ctx.actor.language, emptyForm, async () =>
      homeOfUser(ctx, (await acceptInvitation(ctx, { token })).userId),
    );
  }
  return submitForm(request, ctx.actor.language, acceptanceForm, async (given) => {
    const { userId } = await acceptAsNewcomer(ctx, { ...given, token });
    const cookie = await startSession(userId, deviceOf(request));
    return { to: await homeOfUser(ctx, userId), headers: { "Set-Cookie": cookie } };
  });
});

export default function InvitationScreen() {
  const { t } = useTranslation();
  const { invitation, isSignedIn, token } = useLoaderData<typeof loader>();
  return (
    <VersePage below={<VerseGloss />}>
      <h1>{t(`people.invitation-${invitation.kind}-title`)}</h1>
      <InvitationText {...invitation} />
      <InvitationAnswer
        {...invitation}
        isSignedIn={isSignedIn}
        lastResult={useActionData<typeof action>()}
        path={`/account/invitation/${token}`}
      />
    </VersePage>
  );
}
