import type { Tx } from "#app/db/database";
import { fallbackLanguage, isLanguage, type Language } from "#app/i18n/languages";
import { mails } from "#drizzle/schema/record";
import { memberships, users } from "#drizzle/schema/people";
import { and, eq, isNull } from "drizzle-orm";
import { enqueue } from "./enqueue.server";
import { institutionLetters, type MailTemplate } from "./mail-templates";

/** Words and numbers for the letter's text; `path` is an address on this portal, completed when it is sent. */
export type MailFacts = Record<string, string | number>;

interface Letter {
  template: MailTemplate;
  facts: MailFacts;
}

/**
 * Puts a letter to someone with an account into the outbox, in that person's language. Nobody writes to a closed account:
 * what is its institution's business goes to the institution's senders, anything else to nobody.
 */
export async function enqueueMail(tx: Tx, letter: Letter & { userId: string }) {
  const [user] = await tx.select().from(users).where(eq(users.id, letter.userId));
  if (!user) return;
  const readers = user.disabledAt ? await inPlaceOf(tx, letter) : [user];
  for (const { id, email, language } of readers) {
    const reader = { userId: id, address: email, language: isLanguage(language) ? language : fallbackLanguage };
    await putInOutbox(tx, { ...letter, ...reader });
  }
}

async function inPlaceOf(tx: Tx, { template, userId }: Letter & { userId: string }) {
  if (!institutionLetters.includes(template)) return [];
  const [own] = await tx.select().from(memberships).where(eq(memberships.userId, userId));
  const senders = await tx
    .select({ user: users })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        ...[eq(memberships.institutionId, own?.institutionId ?? ""), eq(memberships.role, "sender")],
        isNull(users.disabledAt),
      ),
    );
  return senders.map(({ user }) => user);
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
