import type { Context } from "#app/domain/context.server";
import { homeOf } from "#app/domain/people/home-of";
import { actorOfUser } from "#app/domain/people/queries/actor-of-user.server";

/** Where someone who has just signed in begins: their own part of the house. */
export async function homeOfUser({ db }: Pick<Context, "db">, userId: string): Promise<string> {
  const actor = await actorOfUser(db.read, userId);
  return actor ? homeOf(actor) : "/";
}
