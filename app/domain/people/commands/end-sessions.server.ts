import { and, eq, ne } from "drizzle-orm";
import type { Context } from "#app/domain/context.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise } from "#app/domain/refusal";
import { sessions } from "#drizzle/schema/people";
import { mayUseAccount } from "../permissions";

/** Which of a person's sessions end: one of them, or all but one. */
export type SessionsToEnd = { only: string } | { allBut: string | null };

/** Signs the person out on other devices. A session of somebody else is never touched. Answers how many ended. */
export async function endSessions(ctx: Context, which: SessionsToEnd): Promise<number> {
  return ctx.db.transact(async (tx) => {
    authorise(mayUseAccount(ctx.actor));
    const userId = ctx.actor.userId ?? "";
    const chosen = "only" in which ? eq(sessions.id, which.only) : ne(sessions.id, which.allBut ?? "");
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.userId, userId), chosen))
      .returning({ id: sessions.id });
    if (ended.length === 0) return 0;
    const facts = { count: ended.length };
    await recordEvent(tx, ctx, { name: "account.sessions-ended", subject: "user", subjectId: userId, facts });
    return ended.length;
  });
}
