import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { digestOf } from "#app/domain/record/digest.server";
import { enqueueMailTo } from "#app/domain/record/enqueue-mail.server";
import type { MailTemplate } from "#app/domain/record/mail-templates";
import { recordEvent } from "#app/domain/record/record-event.server";
import type { Language } from "#app/i18n/languages";
import { invitations } from "#drizzle/schema/people";
import { INVITATION_MS } from "./lifecycle";
import { linkDigest } from "./link-token.server";
import type { InvitationKind } from "./roles";

export interface Invited {
  email: string;
  name: string;
  language: Language;
}

interface NewInvitation extends Invited {
  kind: InvitationKind;
  token: string;
  /** Whose invitation it is, as the letter says it. */
  house: string;
  institutionId?: string;
  organiserId?: string;
  role?: string;
  profile?: Record<string, unknown>;
}

const templateOf = {
  reviewer: "reviewer-invitation",
  colleague: "colleague-invitation",
  organiser: "organiser-invitation",
} as const satisfies Record<InvitationKind, MailTemplate>;

/** The address as the record keeps it: the token's digest is a salt nobody can guess, so it stays hidden, yet can be compared. */
export const invitedDigest = ({ tokenDigest, email }: { tokenDigest: string; email: string }) =>
  digestOf([tokenDigest, email]).slice(0, 32);

/** Puts the letter with the link into the outbox. */
export const enqueueInvitation = (
  tx: Tx,
  { actor }: Pick<Context, "actor">,
  { email, language, kind, name, house, token }: Invited & { kind: InvitationKind; house: string; token: string },
) =>
  enqueueMailTo(tx, {
    ...{ address: email, language, template: templateOf[kind] },
    facts: { name, house, inviter: actor.name, path: `/account/invitation/${token}` },
  });

/** Stores an invitation by the digest of its token and puts its letter into the outbox. */
export async function invite(tx: Tx, ctx: Context, { token, house, ...given }: NewInvitation) {
  const expiresAt = new Date(ctx.now.getTime() + INVITATION_MS);
  const [invitation] = await tx
    .insert(invitations)
    .values({
      ...given,
      tokenDigest: linkDigest(token),
      createdBy: ctx.actor.userId ?? "portal",
      createdAt: ctx.now,
      expiresAt,
    })
    .returning();
  if (!invitation) throw new Error("invitation was not stored");
  await enqueueInvitation(tx, ctx, { ...given, house, token });
  const facts = {
    kind: given.kind,
    role: given.role,
    institutionId: given.institutionId,
    organiserId: given.organiserId,
    email: invitedDigest(invitation),
  };
  await recordEvent(tx, ctx, { name: "invitation.sent", subject: "invitation", subjectId: invitation.id, facts });
  return { invitationId: invitation.id, token };
}
