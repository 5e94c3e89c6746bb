import { eq } from "drizzle-orm";
import type { Reader, Tx } from "#app/db/database";
import { mails } from "#drizzle/schema/record";

export type QueuedMail = typeof mails.$inferSelect;

/** A letter that still waits in the outbox; nothing once it was sent. */
export async function queuedMail(reader: Reader, mailId: string): Promise<QueuedMail | null> {
  const [mail] = await reader.select().from(mails).where(eq(mails.id, mailId));
  return mail && !mail.sentAt ? mail : null;
}

/** Notes that a letter is on its way. The link in it may open an account, so from now on nobody can read it here. */
export async function markSent(tx: Tx, { id, facts }: QueuedMail, now: Date) {
  const kept = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== "path"));
  await tx.update(mails).set({ sentAt: now, facts: kept }).where(eq(mails.id, id));
}
