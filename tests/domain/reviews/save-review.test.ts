import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { calls } from "#drizzle/schema/calls";
import { reviewerProfiles } from "#drizzle/schema/people";
import { events, mails } from "#drizzle/schema/record";
import { assignments, reviews } from "#drizzle/schema/reviews";
import { freshDatabase } from "#tests/support/database";
import { anAssignment } from "#tests/support/factories/assignment";
import { aContext, aMoment, later } from "#tests/support/factories/context";
import { aReviewer } from "#tests/support/factories/member";
import { aReviewText, fullMarks } from "#tests/support/factories/review-text";
import { anActor } from "#tests/support/factories/actor";
import { refusal } from "#tests/support/refusal";

const saved = async (db: Database) => ({
  reviews: await db.read.select().from(reviews),
  events: (await db.read.select().from(events)).filter(({ subject }) => subject === "review"),
  mails: await db.read.select().from(mails),
});
const nothing = { reviews: [], events: [], mails: [] };

describe("A review is kept as it is written", () => {
  test("first and again, with an event for each and no letter", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer, callId } = await anAssignment(db);
    const first = await saveReview(aContext(db, reviewer), {
      assignmentId,
      text: aReviewText({ relevance: 12.5, practice: null }),
    });
    const moment = later(aMoment, 1);
    const text = aReviewText({ relevance: 12.5, practice: 16 }, { rev: 1, toPanel: "可再议。" });
    const second = await saveReview(aContext(db, reviewer, moment), { assignmentId, text });

    expect([first, second]).toEqual([
      { rev: 1, savedAt: aMoment },
      { rev: 2, savedAt: moment },
    ]);
    const { reviews: rows, events: told, mails: sent } = await saved(db);
    expect(rows).toEqual([
      {
        id: expect.any(String) as string,
        ...{ assignmentId, state: "draft", rev: 2, total: null, submittedAt: null },
        scores: { relevance: { score: 12.5, comment: "" }, practice: { score: 16, comment: "" } },
        ...{ toInstitution: "写得清楚。", toPanel: "可再议。", confidence: 2 },
        createdAt: expect.any(Date) as Date,
        savedAt: moment,
      },
    ]);
    expect(told.map(({ name, chain, facts }) => ({ name, chain, facts }))).toEqual([
      { name: "review.saved", chain: `call:${callId}`, facts: { rev: 1, scored: 1 } },
      { name: "review.saved", chain: `call:${callId}`, facts: { rev: 2, scored: 2 } },
    ]);
    expect(sent).toEqual([]);
  });

  test("until another window has saved it: then nothing is overwritten, and the answer says what is stored", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer } = await anAssignment(db);
    const ctx = aContext(db, reviewer);
    await saveReview(ctx, { assignmentId, text: aReviewText({ relevance: 10 }) });
    const before = await saved(db);

    for (const rev of [0, 2]) {
      const text = aReviewText({ relevance: 1 }, { rev });
      await expect(saveReview(ctx, { assignmentId, text })).rejects.toMatchObject({
        code: "review.stale",
        facts: { rev: 1 },
      });
    }
    expect(await saved(db)).toEqual(before);
  });

  test("by two windows at once only one is kept", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer } = await anAssignment(db);
    const attempts = [3, 4].map((relevance) =>
      saveReview(aContext(db, reviewer), { assignmentId, text: aReviewText({ relevance }) }),
    );
    const ends = (await Promise.allSettled(attempts)).map(({ status }) => status);
    expect(ends.sort()).toEqual(["fulfilled", "rejected"]);
    expect((await saved(db)).reviews).toHaveLength(1);
  });
});

describe("Scores keep to the rubric", () => {
  test.each([0, 0.5, 14.5, 15])("%s of 15 points is a score", async (relevance) => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer } = await anAssignment(db);
    await saveReview(aContext(db, reviewer), { assignmentId, text: aReviewText({ relevance }) });
    expect((await saved(db)).reviews[0]?.scores).toEqual({ relevance: { score: relevance, comment: "" } });
  });

  test.each([
    ["more than its points", { relevance: 15.5 }],
    ["less than nothing", { relevance: -0.5 }],
    ["neither whole nor half", { relevance: 7.25 }],
    ["of a criterion the rubric does not have", { elegance: 1 }],
    ["of an inherited name", { constructor: 1 }],
  ])("a score %s is refused and changes nothing", async (_why, scores) => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer } = await anAssignment(db);
    const text = aReviewText({ ...scores, practice: 10 });
    await expect(saveReview(aContext(db, reviewer), { assignmentId, text })).rejects.toEqual(
      refusal("review.out-of-range"),
    );
    expect(await saved(db)).toEqual(nothing);
  });
});

describe("Who may write", () => {
  const cases = {
    "another reviewer is not told that the case exists": {
      code: "assignment.not-found",
      actor: async (db: Database) => anActor({ userId: await aReviewer(db), reviewer: true }),
    },
    "nobody signed in as something else": {
      code: "assignment.not-found",
      actor: async (_db: Database, reviewerId: string) => anActor({ userId: reviewerId, reviewer: false }),
    },
  } as const;
  test.each(Object.entries(cases))("%s", async (_title, { code, actor }) => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewerId } = await anAssignment(db);
    const ctx = aContext(db, await actor(db, reviewerId));
    await expect(saveReview(ctx, { assignmentId, text: aReviewText(fullMarks) })).rejects.toEqual(refusal(code));
    expect(await saved(db)).toEqual(nothing);
  });

  test("not before the pledge", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer } = await anAssignment(db);
    await db.transact((tx) => tx.update(reviewerProfiles).set({ pledgedAt: null }));
    await expect(saveReview(aContext(db, reviewer), { assignmentId, text: aReviewText(fullMarks) })).rejects.toEqual(
      refusal("review.unpledged"),
    );
    expect(await saved(db)).toEqual(nothing);
  });

  test("not when the assignment was taken back", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer } = await anAssignment(db);
    await db.transact((tx) => tx.update(assignments).set({ state: "revoked" }));
    await expect(saveReview(aContext(db, reviewer), { assignmentId, text: aReviewText(fullMarks) })).rejects.toEqual(
      refusal("assignment.not-found"),
    );
    expect(await saved(db)).toEqual(nothing);
  });

  test("to the last millisecond of the time for reviews, and not after", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer, callId } = await anAssignment(db);
    const closesAt = new Date("2026-12-31T16:00:00Z");
    await db.transact((tx) => tx.update(calls).set({ reviewsCloseAt: closesAt }).where(eq(calls.id, callId)));
    const lastMoment = new Date(closesAt.getTime() - 1);
    await saveReview(aContext(db, reviewer, lastMoment), { assignmentId, text: aReviewText({ relevance: 3 }) });
    const before = await saved(db);

    const text = aReviewText({ relevance: 9 }, { rev: 1 });
    await expect(saveReview(aContext(db, reviewer, closesAt), { assignmentId, text })).rejects.toEqual(
      refusal("review.closed"),
    );
    expect(await saved(db)).toEqual(before);
  });
});
