import { and, desc, eq, gt } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { sessions } from "#drizzle/schema/people";

/** Where a person is signed in, the latest first. The ids name sessions without opening them. */
export async function ownSessions({ db, actor, now }: Context) {
  const { id, device, createdAt, expiresAt } = sessions;
  return db.read
    .select({ id, device, createdAt, expiresAt })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.userId ?? ""), gt(sessions.expiresAt, now)))
    .orderBy(desc(createdAt), desc(id));
}
