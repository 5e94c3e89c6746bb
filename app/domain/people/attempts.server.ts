import { eq, lte, sql } from "drizzle-orm";
import type { Database, Tx } from "#app/db/database";
import { sha256 } from "#app/domain/record/digest.server";
import { Refusal } from "#app/domain/refusal";
import { attempts } from "#drizzle/schema/people";
import { networkOf } from "./network-of.server";

/** How often something may be tried from one source before the rest of the window is refused. */
export interface AttemptLimit {
  /** What is tried and by whom; kept as a digest. */
  source: string;
  most: number;
  windowMs: number;
}

const QUARTER = 15 * 60_000;

/** Five wrong passwords for an account and thirty from an address within a quarter of an hour. */
export const signInLimits = (emailFold: string, address: string): AttemptLimit[] => [
  { source: `account ${emailFold}`, most: 5, windowMs: QUARTER },
  { source: `address ${networkOf(address)}`, most: 30, windowMs: QUARTER },
];

/** Three letters an hour to one mailbox, thirty from one address. */
export const passwordLetterLimits = (emailFold: string, address: string): AttemptLimit[] => [
  { source: `letter ${emailFold}`, most: 3, windowMs: 4 * QUARTER },
  { source: `letters from ${networkOf(address)}`, most: 30, windowMs: 4 * QUARTER },
];

/** Twenty new institutions an hour from one address: a whole commission may sit behind one. */
export const registrationLimits = (address: string): AttemptLimit[] => [
  { source: `registration ${networkOf(address)}`, most: 20, windowMs: 4 * QUARTER },
];

/** Twenty invitations an hour from one person, sixty from one institution, three to one mailbox. */
export const invitationLimits = (userId: string, institutionId: string, emailFold: string): AttemptLimit[] => [
  { source: `invitation to ${emailFold}`, most: 3, windowMs: 4 * QUARTER },
  { source: `invitations by ${userId}`, most: 20, windowMs: 4 * QUARTER },
  { source: `invitations of ${institutionId}`, most: 60, windowMs: 4 * QUARTER },
];

const keyOf = ({ source }: AttemptLimit) => sha256(source);

/** Counts an attempt before it is made, so that a hundred at once get no further than a hundred in a row. Refuses one too many. */
export const takeAttempt = (db: Database, limits: readonly AttemptLimit[], now: Date) =>
  db.transact(
    async (tx) => {
      for (const limit of limits) await takeOne(tx, limit, now);
    },
    { queue: "attempts" },
  );

async function takeOne(tx: Tx, limit: AttemptLimit, now: Date) {
  const key = keyOf(limit);
  const [known] = await tx.select().from(attempts).where(eq(attempts.key, key));
  const isOpen = known !== undefined && known.windowEndsAt > now;
  if (isOpen && known.count >= limit.most) {
    throw new Refusal("account.throttled", {
      minutes: Math.ceil((known.windowEndsAt.getTime() - now.getTime()) / 60_000),
    });
  }
  const next = isOpen
    ? { count: known.count + 1, windowEndsAt: known.windowEndsAt }
    : { count: 1, windowEndsAt: new Date(now.getTime() + limit.windowMs) };
  await tx
    .insert(attempts)
    .values({ key, ...next })
    .onConflictDoUpdate({ target: attempts.key, set: next });
}

/** The right password: the account starts anew, its address gets the one attempt back. */
export async function forgiveAttempts(tx: Tx, [account, address]: readonly AttemptLimit[]) {
  if (account) await tx.delete(attempts).where(eq(attempts.key, keyOf(account)));
  if (!address) return;
  await tx
    .update(attempts)
    .set({ count: sql`${attempts.count} - 1` })
    .where(eq(attempts.key, keyOf(address)));
}

/** Clears away windows that are over. */
export const deleteOldAttempts = (db: Database, now: Date) =>
  db.transact((tx) => tx.delete(attempts).where(lte(attempts.windowEndsAt, now)));
