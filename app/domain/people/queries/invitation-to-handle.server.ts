import { eq } from "drizzle-orm";
import type { Reader } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { institutions, invitations, organisers } from "#drizzle/schema/people";
import { mayStillHandle } from "../lifecycle";
import { mayHandleInvitation } from "../permissions";

/** An invitation the actor may send again or withdraw. */
export async function handledInvitation(reader: Reader, { actor }: Pick<Context, "actor">, invitationId: string) {
  const [invitation] = await reader.select().from(invitations).where(eq(invitations.id, invitationId));
  if (!invitation) throw new Refusal("invitation.not-found");
  authorise(mayHandleInvitation(actor, invitation));
  return invitation;
}

/** The name of the house an invitation leads into, in the invited person's language. */
export async function houseOfInvitation(
  reader: Reader,
  {
    institutionId,
    organiserId,
    language,
  }: { institutionId: string | null; organiserId: string | null; language: string },
): Promise<string> {
  const [institution] = await reader
    .select({ name: institutions.name })
    .from(institutions)
    .where(eq(institutions.id, institutionId ?? ""));
  if (institution) return institution.name;
  const [organiser] = await reader
    .select({ name: organisers.name, nameEn: organisers.nameEn })
    .from(organisers)
    .where(eq(organisers.id, organiserId ?? ""));
  return (language === "en" ? organiser?.nameEn : organiser?.name) ?? "";
}

/** The invitation on its screen: who was asked, what for, when, and until when the link opens. */
export async function invitationToHandle(ctx: Context, invitationId: string) {
  const { read } = ctx.db;
  const found = await handledInvitation(read, ctx, invitationId);
  const { id, kind, name, email, role, institutionId, organiserId, createdAt, expiresAt } = found;
  const house = await houseOfInvitation(read, { institutionId, organiserId, language: ctx.actor.language });
  const isOpen = mayStillHandle(found) === null;
  return { ...{ id, kind, name, email, role, institutionId, organiserId, createdAt, expiresAt }, house, isOpen };
}
