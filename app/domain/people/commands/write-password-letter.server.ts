import type { Tx } from "#app/db/database";
import { enqueueMail } from "#app/domain/record/enqueue-mail.server";
import { passwordLinks } from "#drizzle/schema/people";
import { PASSWORD_LINK_MS } from "../lifecycle";
import { linkDigest } from "../link-token.server";
import { userByEmail } from "../queries/user-by-email.server";

/** Makes the link and puts its letter into the outbox, where the address has an open account; else nothing happens. */
export async function writePasswordLetter(tx: Tx, given: { emailFold: string; token: string; now: Date }) {
  const user = await userByEmail(tx, given.emailFold);
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
