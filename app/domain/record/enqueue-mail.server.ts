import type { Tx } from "#app/db/database";
import { isLanguage, type Language } from "#app/i18n/languages";
import { mails } from "#drizzle/schema/record";
import { users } from "#drizzle/schema/people";
import { eq } from "drizzle-orm";
import { enqueue } from "./enqueue.server";
import type { MailTemplate } from "./mail-templates";

/** Words and numbers for the letter's text; `path` is an address on this portal, completed when it is sent. */
export type MailFacts = Record<string, string | number>;

interface Letter {
  template: MailTemplate;
  facts: MailFacts;
}

/** Puts a letter to someone with an account into the outbox, in that person's language. */
export async function enqueueMail(tx: Tx, letter: Letter & { userId: string }) {
  const [user] = await tx
    .select({ email: users.email, language: users.language })
    .from(users)
    .where(eq(users.id, letter.userId));
  if (!user) return;
  const language = isLanguage(user.language) ? user.language : "zh-CN";
  await putInOutbox(tx, { ...letter, address: user.email, language });
}

/** Puts a letter to an address into the outbox: invitations go to people who have no account yet. */
export async function enqueueMailTo(tx: Tx, letter: Letter & { address: string; language: Language }) {
  await putInOutbox(tx, { ...letter, userId: null });
}

async function putInOutbox(tx: Tx, letter: Letter & { address: string; language: Language; userId: string | null }) {
  const id = crypto.randomUUID();
  // the same Message-ID at every attempt: a letter delivered twice is shown once
  await tx.insert(mails).values({ id, ...letter, messageId: `<${id}@xinglin>` });
  await enqueue(tx, "mail.deliver", { mailId: id });
}
