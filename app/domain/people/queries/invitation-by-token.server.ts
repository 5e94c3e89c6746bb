import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { institutions, invitations, organisers, users } from "#drizzle/schema/people";
import { foldEmail } from "../fold";
import { mayUseLink } from "../lifecycle";
import { linkDigest } from "../link-token.server";

/** The invitation someone opened; refused when it is used, too old or unknown. */
export async function openInvitation(reader: Reader, { now }: Pick<Context, "now">, token: string) {
  const [invitation] = await reader
    .select()
    .from(invitations)
    .where(eq(invitations.tokenDigest, linkDigest(token)));
  authorise(mayUseLink(invitation, now));
  return invitation!;
}

/** An invitation as its reader sees it before answering: who asks, what for, and whether to sign in first. */
export async function invitationByToken(ctx: Context, token: string) {
  const { read } = ctx.db;
  const { kind, email, name, role, institutionId, organiserId } = await openInvitation(read, ctx, token);
  const [institution] = await read
    .select({ name: institutions.name })
    .from(institutions)
    .where(eq(institutions.id, institutionId ?? ""));
  const [organiser] = await read
    .select()
    .from(organisers)
    .where(eq(organisers.id, organiserId ?? ""));
  const [account] = await read
    .select({ id: users.id })
    .from(users)
    .where(eq(users.emailFold, foldEmail(email)));
  const organiserName = ctx.actor.language === "en" ? organiser?.nameEn : organiser?.name;
  return {
    kind,
    email,
    name,
    role,
    house: institution?.name ?? organiserName ?? "",
    hasAccount: account !== undefined,
    isMine: account !== undefined && account.id === ctx.actor.userId,
  };
}
