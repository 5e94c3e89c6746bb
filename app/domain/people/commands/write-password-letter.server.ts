import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { passwordLinks, users } from "#drizzle/schema/people";
import { PASSWORD_LINK_MS } from "../lifecycle";
import { linkDigest } from "../link-token.server";

/** Makes the link and puts its letter into the outbox, where there is an open account; else nothing happens. */
export async function writePasswordLetter(tx: Tx, given: { userId: string | null; token: string; now: Date }) {
  const [user] = await tx
    .select()
    .from(users)
    .where(eq(users.id, given.userId ?? ""));
  if (!user || user.disabledAt) return;
  await tx.insert(passwordLinks).values({
    tokenDigest: linkDigest(given.token),
    userId: user.id,
    expiresAt: new Date(given.now.getTime() + PASSWORD_LINK_MS),
    createdAt: given.now,
  });
  const facts = { name: user.name, path: `/account/new-password/${given.token}` };
  await enqueueMail(tx, { userId: user.id, template: "new-password", facts });
}
