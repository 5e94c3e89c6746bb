import { describe, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { submitReview } from "#app/domain/reviews/commands/submit-review.server";
import { events } from "#drizzle/schema/record";
import { reviews } from "#drizzle/schema/reviews";
import { freshDatabase } from "#tests/support/database";
import { anActor } from "#tests/support/factories/actor";
import { anAssignment } from "#tests/support/factories/assignment";
import { aContext, aMoment, later } from "#tests/support/factories/context";
import { aReviewer } from "#tests/support/factories/member";
import { aReviewText, fullMarks } from "#tests/support/factories/review-text";
import { refusal } from "#tests/support/refusal";

const stored = async (db: Database) => ({
  reviews: await db.read.select().from(reviews),
  events: (await db.read.select().from(events)).filter(({ name }) => name === "review.submitted"),
});

/** A review that is written, with these scores. */
async function written(db: Database, scores: Record<string, number | null>) {
  const assignment = await anAssignment(db);
  const ctx = aContext(db, assignment.reviewer);
  await saveReview(ctx, { assignmentId: assignment.id, text: aReviewText(scores) });
  return { assignmentId: assignment.id, ctx };
}

describe("Handing a review in", () => {
  test("locks it with the sum of its scores, half points included", async () => {
    const db = await freshDatabase();
    const { assignmentId, ctx } = await written(db, { ...fullMarks, relevance: 12.5, writing: 0 });
    const moment = later(aMoment, 5);
    expect(await submitReview({ ...ctx, now: moment }, { assignmentId, rev: 1 })).toEqual({ total: 92.5 });

    const after = await stored(db);
    expect(after.reviews[0]).toMatchObject({ state: "submitted", total: 92.5, rev: 1, submittedAt: moment });
    expect(after.events.map(({ facts }) => facts)).toEqual([{ from: "draft", to: "submitted", total: 92.5 }]);
    const text = aReviewText({ relevance: 1 }, { rev: 1 });
    await expect(saveReview(ctx, { assignmentId, text })).rejects.toEqual(refusal("review.locked"));
    expect(await stored(db)).toEqual(after);
  });

  test("is done once, however often it is asked for", async () => {
    const db = await freshDatabase();
    const { assignmentId, ctx } = await written(db, fullMarks);
    const clicks = [0, 1, 2].map(() => submitReview(ctx, { assignmentId, rev: 1 }));
    const ends = await Promise.allSettled(clicks);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []));
    expect(refused).toEqual([refusal("review.locked"), refusal("review.locked")]);
    expect((await stored(db)).events).toHaveLength(1);
  });

  test.each([
    ["a criterion has no score", { ...fullMarks, results: null }, 1],
    ["only some criteria were looked at", { relevance: 15 }, 5],
    ["no criterion has a score", {}, 6],
  ])("is refused while %s, and says how many", async (_why, scores, count) => {
    const db = await freshDatabase();
    const { assignmentId, ctx } = await written(db, scores);
    const before = await stored(db);
    await expect(submitReview(ctx, { assignmentId, rev: 1 })).rejects.toMatchObject({
      code: "review.incomplete",
      facts: { count },
    });
    expect(await stored(db)).toEqual(before);
  });

  test("is refused before anything was written", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer } = await anAssignment(db);
    await expect(submitReview(aContext(db, reviewer), { assignmentId, rev: 0 })).rejects.toMatchObject({
      code: "review.incomplete",
      facts: { count: 6 },
    });
    expect((await stored(db)).reviews).toEqual([]);
  });

  test("is refused from a window that does not show what is stored", async () => {
    const db = await freshDatabase();
    const { assignmentId, ctx } = await written(db, fullMarks);
    await saveReview(ctx, { assignmentId, text: aReviewText({ ...fullMarks, practice: 1 }, { rev: 1 }) });
    const before = await stored(db);
    await expect(submitReview(ctx, { assignmentId, rev: 1 })).rejects.toEqual(refusal("review.stale"));
    expect(await stored(db)).toEqual(before);
  });

  test("is refused when the time for reviews is over, and for anyone else", async () => {
    const db = await freshDatabase();
    const { assignmentId, ctx } = await written(db, fullMarks);
    const before = await stored(db);
    const tooLate = { ...ctx, now: new Date("2026-12-31T16:00:00Z") };
    await expect(submitReview(tooLate, { assignmentId, rev: 1 })).rejects.toEqual(refusal("review.closed"));
    const another = { ...ctx, actor: anActor({ userId: await aReviewer(db), reviewer: true }) };
    await expect(submitReview(another, { assignmentId, rev: 1 })).rejects.toEqual(refusal("assignment.not-found"));
    expect(await stored(db)).toEqual(before);
  });
});
