import { and, eq, lte, ne } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import type { Context } from "#app/domain/context.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { calls } from "#drizzle/schema/calls";
import { caseHolds, casePresences, cases } from "#drizzle/schema/cases";
import { mayWriteCase } from "../permissions";
import type { Beat } from "../beat-schema";
import { type Colleague, getsHold, type HeldPart, presenceLastsMs } from "../presence";
import { newerLedger } from "../queries/newer-ledger.server";
import { newerParts } from "../queries/newer-parts.server";
import { presenceOfCase } from "../queries/presence-of-case.server";
import { wordImportInBrief } from "../queries/word-import-in-brief.server";

/**
 * Notes that a page has a draft open, and takes, keeps or gives back its hold of a section; a page that was not heard of for
 * a minute is forgotten. Answers who else is there, what they hold, the parts and the ledger that were saved since the page
 * had them, and how far the last Word file is.
 */
export async function notePresence({ db, actor, now }: Context, { caseId, beat }: { caseId: string; beat: Beat }) {
  const userId = actor.userId ?? "";
  // a page's name is believed only from its own person
  const tab = `${userId}.${beat.tab}`;
  const since = new Date(now.getTime() - presenceLastsMs);
  return db.transact(
    async (tx) => {
      const { institutionId, state, rev } = cases;
      const [found] = await tx
        .select({ institutionId, state, rev, call: { state: calls.state } })
        .from(cases)
        .innerJoin(calls, eq(calls.id, cases.callId))
        .where(eq(cases.id, caseId));
      if (!found) throw new Refusal("case.not-found");
      authorise(mayWriteCase(actor, found));
      if (beat.isLeaving) {
        await forget(tx, caseId, tab);
        return { colleagues: [], holds: [], parts: [], ledger: null, wordImport: null };
      }
      await forgetTheGone(tx, caseId, since, now);
      const page = { caseId, tab, userId, part: beat.part, seenAt: now };
      await tx
        .insert(casePresences)
        .values(page)
        .onConflictDoUpdate({
          target: [casePresences.caseId, casePresences.tab],
          set: { part: beat.part, seenAt: now },
        });
      await hold(tx, { caseId, tab, userId, part: beat.part, hold: beat.hold, now });

      const others = await presenceOfCase(tx, caseId, { since, now, but: tab });
      const isSelf = (one: { userId: string }) => one.userId === userId;
      return {
        colleagues: others.pages.map((one): Colleague => ({ name: one.name, part: one.part, isSelf: isSelf(one) })),
        holds: others.holds.map((one): HeldPart => ({ part: one.part, name: one.name, isSelf: isSelf(one) })),
        parts: await newerParts(tx, caseId, found.rev, beat.revs),
        ledger: beat.ledger ? await newerLedger(tx, caseId, beat.ledger) : null,
        wordImport: await wordImportInBrief(tx, caseId),
      };
    },
    { queue: `case:${caseId}` },
  );
}

interface HoldWish {
  caseId: string;
  tab: string;
  userId: string;
  part: string | null;
  hold: Beat["hold"];
  now: Date;
}

/** A page holds one part at most: the one its person writes in. */
async function hold(tx: Tx, { caseId, tab, userId, part, hold: wish, now }: HoldWish) {
  const ofCase = eq(caseHolds.caseId, caseId);
  const isHeld = part === null ? undefined : and(ofCase, eq(caseHolds.part, part));
  const [held] = isHeld ? await tx.select().from(caseHolds).where(isHeld) : [];
  const isGranted = part !== null && getsHold(held ?? null, { tab, hold: wish, now });
  const others = isGranted ? ne(caseHolds.part, part) : undefined;
  await tx.delete(caseHolds).where(and(ofCase, eq(caseHolds.tab, tab), others));
  if (!isGranted) return;
  const taken = { tab, userId, expiresAt: new Date(now.getTime() + presenceLastsMs) };
  await tx
    .insert(caseHolds)
    .values({ caseId, part, ...taken })
    .onConflictDoUpdate({ target: [caseHolds.caseId, caseHolds.part], set: taken });
}

async function forget(tx: Tx, caseId: string, tab: string) {
  await tx.delete(casePresences).where(and(eq(casePresences.caseId, caseId), eq(casePresences.tab, tab)));
  await tx.delete(caseHolds).where(and(eq(caseHolds.caseId, caseId), eq(caseHolds.tab, tab)));
}

async function forgetTheGone(tx: Tx, caseId: string, since: Date, now: Date) {
  await tx.delete(casePresences).where(and(eq(casePresences.caseId, caseId), lte(casePresences.seenAt, since)));
  await tx.delete(caseHolds).where(and(eq(caseHolds.caseId, caseId), lte(caseHolds.expiresAt, now)));
}
