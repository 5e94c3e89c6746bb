import { eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { organisers } from "#drizzle/schema/people";
import type { ReviewerInvitation } from "../forms";
import { invite } from "../invite.server";
import { newLinkToken } from "../link-token.server";
import { mayInviteReviewer } from "../permissions";

/** Asks someone to review, with what the organiser already knows of them. The answer's token is what the letter carries: it is shown to nobody else. */
export async function inviteReviewer(ctx: Context, given: ReviewerInvitation) {
  const token = newLinkToken();
  return ctx.db.transact(async (tx) => {
    authorise(mayInviteReviewer(ctx.actor));
    const organiserId = ctx.actor.organiser?.id ?? "";
    const [organiser] = await tx.select().from(organisers).where(eq(organisers.id, organiserId));
    if (!organiser) throw new Refusal("reviewer.not-found");
    const { email, name, language, ...profile } = given;
    const house = language === "en" ? organiser.nameEn : organiser.name;
    return invite(tx, ctx, { kind: "reviewer", token, email, name, language, organiserId, profile, house });
  });
}
