import { asc, eq } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { programmes } from "#drizzle/schema/calls";

/** The series a new call may belong to. */
export async function programmesOfOrganiser({ db, actor }: Context) {
  if (!actor.organiser) throw new Refusal("call.not-found");
  return db.read
    .select({ id: programmes.id, zh: programmes.zh, en: programmes.en })
    .from(programmes)
    .where(eq(programmes.organiserId, actor.organiser.id))
    .orderBy(asc(programmes.createdAt), asc(programmes.id));
}
