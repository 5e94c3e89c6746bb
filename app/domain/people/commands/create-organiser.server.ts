import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { organisers } from "#drizzle/schema/people";
import { mayAdminister } from "../permissions";

/** A body that runs calls on this installation. Its members are invited afterwards. */
export async function createOrganiser(ctx: Context, { name, nameEn }: { name: string; nameEn: string }) {
  return ctx.db.transact(async (tx) => {
    authorise(mayAdminister(ctx.actor));
    const [organiser] = await tx.insert(organisers).values({ name, nameEn, createdAt: ctx.now }).returning();
    if (!organiser) throw new Error("organiser was not stored");
    await recordEvent(tx, ctx, { name: "organiser.created", subject: "organiser", subjectId: organiser.id });
    return organiser;
  });
}
