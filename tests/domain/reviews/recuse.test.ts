import { describe, expect, test } from "vitest";
import type { Database } from "#app/db/database";
import { declareConflict } from "#app/domain/reviews/commands/declare-conflict.server";
import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { submitReview } from "#app/domain/reviews/commands/submit-review.server";
import { assignmentsOfReviewer } from "#app/domain/reviews/queries/assignments-of-reviewer.server";
import { assignmentToRecuse } from "#app/domain/reviews/queries/assignment-to-recuse.server";
import { caseForReviewer } from "#app/domain/reviews/queries/case-for-reviewer.server";
import { cases } from "#drizzle/schema/cases";
import { reviewerProfiles } from "#drizzle/schema/people";
import { events } from "#drizzle/schema/record";
import { assignments, conflicts } from "#drizzle/schema/reviews";
import { freshDatabase } from "#tests/support/database";
import { anActor } from "#tests/support/factories/actor";
import { anAssignment } from "#tests/support/factories/assignment";
import { aContext } from "#tests/support/factories/context";
import { aReviewer } from "#tests/support/factories/member";
import { aReviewText, fullMarks } from "#tests/support/factories/review-text";
import { refusal } from "#tests/support/refusal";

const stored = async (db: Database) => ({
  assignments: await db.read.select().from(assignments),
  conflicts: await db.read.select().from(conflicts),
  events: (await db.read.select().from(events)).filter(({ name }) => name === "conflict.declared"),
});

describe("A reviewer who recuses", () => {
  test("loses the case at once; the reason stays between reviewer and organiser", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, caseId, reviewerId, reviewer } = await anAssignment(db);
    const ctx = aContext(db, reviewer);
    await saveReview(ctx, { assignmentId, text: aReviewText({ relevance: 3 }) });
    await declareConflict(ctx, { assignmentId, note: "曾在那里进修" });

    const after = await stored(db);
    expect(after.assignments[0]?.state).toBe("revoked");
    expect(after.conflicts).toEqual([
      {
        id: expect.any(String) as string,
        ...{ caseId, reviewerId, kind: "declared", note: "曾在那里进修", createdBy: reviewerId },
        createdAt: expect.any(Date) as Date,
      },
    ]);
    expect(after.events.map(({ facts }) => facts)).toEqual([{ caseId, reviewerId, to: "admitted" }]);
    // the only reviewer is gone: the case waits for the next plan
    expect(await db.read.select({ state: cases.state }).from(cases)).toEqual([{ state: "admitted" }]);
    expect((await assignmentsOfReviewer(ctx)).groups).toEqual([]);
    for (const read of [caseForReviewer(ctx, { assignmentId }), assignmentToRecuse(ctx, assignmentId)])
      await expect(read).rejects.toEqual(refusal("assignment.not-found"));
    await expect(declareConflict(ctx, { assignmentId, note: "" })).rejects.toEqual(refusal("assignment.not-found"));
    expect(await stored(db)).toEqual(after);
  });

  test("needs no pledge, since nothing is read for it", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer } = await anAssignment(db);
    await db.transact((tx) => tx.update(reviewerProfiles).set({ pledgedAt: null }));
    expect(await assignmentToRecuse(aContext(db, reviewer), assignmentId)).toEqual({ code: "0001", isLocked: false });
    await declareConflict(aContext(db, reviewer), { assignmentId, note: "" });
    expect((await stored(db)).assignments[0]?.state).toBe("revoked");
  });

  test("is too late after handing the review in", async () => {
    const db = await freshDatabase();
    const { id: assignmentId, reviewer } = await anAssignment(db);
    const ctx = aContext(db, reviewer);
    await saveReview(ctx, { assignmentId, text: aReviewText(fullMarks) });
    await submitReview(ctx, { assignmentId, rev: 1 });
    const before = await stored(db);
    await expect(declareConflict(ctx, { assignmentId, note: "" })).rejects.toEqual(refusal("review.locked"));
    expect(await assignmentToRecuse(ctx, assignmentId)).toEqual({ code: "0001", isLocked: true });
    expect(await stored(db)).toEqual(before);
  });

  test("cannot recuse for another", async () => {
    const db = await freshDatabase();
    const { id: assignmentId } = await anAssignment(db);
    const before = await stored(db);
    const ctx = aContext(db, anActor({ userId: await aReviewer(db), reviewer: true }));
    await expect(declareConflict(ctx, { assignmentId, note: "" })).rejects.toEqual(refusal("assignment.not-found"));
    expect(await stored(db)).toEqual(before);
  });
});
