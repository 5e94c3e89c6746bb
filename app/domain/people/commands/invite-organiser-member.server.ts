import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { organisers } from "#drizzle/schema/people";
import { invite, type Invited } from "../invite.server";
import { newLinkToken } from "../link-token.server";
import { mayAdminister } from "../permissions";
import type { OrganiserRole } from "../roles";

/** The administrator asks someone into an organiser. */
export async function inviteOrganiserMember(
  ctx: Context,
  given: Invited & { organiserId: string; role: OrganiserRole },
) {
  const token = newLinkToken();
  return ctx.db.transact(async (tx) => {
    authorise(mayAdminister(ctx.actor));
    const [organiser] = await tx.select().from(organisers).where(eq(organisers.id, given.organiserId));
    if (!organiser) throw new Refusal("account.not-found");
    const house = given.language === "en" ? organiser.nameEn : organiser.name;
    return invite(tx, ctx, { kind: "organiser", token, ...given, house });
  });
}
