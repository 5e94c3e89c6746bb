import { describe, expect, test } from "vitest";
import { openAssignment } from "#app/domain/reviews/commands/open-assignment.server";
import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { submitReview } from "#app/domain/reviews/commands/submit-review.server";
import { nextToJudge, type Progress } from "#app/domain/reviews/progress";
import { assignmentsBeside } from "#app/domain/reviews/queries/assignments-beside.server";
import { assignmentsOfReviewer } from "#app/domain/reviews/queries/assignments-of-reviewer.server";
import { caseForReviewer } from "#app/domain/reviews/queries/case-for-reviewer.server";
import { storedReview } from "#app/domain/reviews/queries/stored-review.server";
import { reviewerProfiles } from "#drizzle/schema/people";
import { events } from "#drizzle/schema/record";
import { assignments } from "#drizzle/schema/reviews";
import { freshDatabase } from "#tests/support/database";
import { anActor } from "#tests/support/factories/actor";
import { anAssignment } from "#tests/support/factories/assignment";
import { aCall } from "#tests/support/factories/call";
import { aContext, aMoment, later } from "#tests/support/factories/context";
import { aReviewer } from "#tests/support/factories/member";
import { aReviewText, fullMarks } from "#tests/support/factories/review-text";
import { refusal } from "#tests/support/refusal";

/** A reviewer with three cases of one call: one handed in, one opened, one unread. */
async function aDesk() {
  const db = await freshDatabase();
  const { call } = await aCall(db);
  const of = { callId: call.id, reviewerId: await aReviewer(db) };
  const done = await anAssignment(db, { ...of, code: "0002" });
  const doing = await anAssignment(db, { ...of, code: "0003" });
  const unread = await anAssignment(db, { ...of, code: "0001" });
  const ctx = aContext(db, done.reviewer);
  await saveReview(ctx, { assignmentId: done.id, text: aReviewText(fullMarks) });
  await submitReview(ctx, { assignmentId: done.id, rev: 1 });
  await openAssignment(ctx, { assignmentId: doing.id });
  return { db, ctx, call, done, doing, unread };
}

describe("A reviewer's list", () => {
  test("shows blind titles by their numbers, call by call, and how far each is", async () => {
    const { ctx, call, done, doing, unread } = await aDesk();
    const { id, zh, en, reviewsCloseAt } = call;
    const title = "【本院】的慢病管理";
    expect(await assignmentsOfReviewer(ctx)).toEqual({
      isPledged: true,
      groups: [
        {
          call: { id, zh, en, reviewsCloseAt },
          rows: [
            { assignmentId: unread.id, code: "0001", title, progress: "unread", total: null, savedAt: null },
            { assignmentId: done.id, code: "0002", title, progress: "done", total: 100, savedAt: aMoment },
            { assignmentId: doing.id, code: "0003", title, progress: "doing", total: null, savedAt: null },
          ],
        },
      ],
    });
  });

  test("says no title before the pledge", async () => {
    const { db, ctx } = await aDesk();
    await db.transact((tx) => tx.update(reviewerProfiles).set({ pledgedAt: null }));
    const { isPledged, groups } = await assignmentsOfReviewer(ctx);
    expect(isPledged).toBe(false);
    expect(groups[0]?.rows.map(({ title }) => title)).toEqual([null, null, null]);
  });

  test("holds nobody else's cases, nor those of another call beside", async () => {
    const { db, ctx, call, done, doing, unread } = await aDesk();
    await anAssignment(db, { callId: call.id });
    const elsewhere = await anAssignment(db, { reviewerId: done.reviewerId });
    expect((await assignmentsOfReviewer(ctx)).groups.map(({ rows }) => rows.length).sort()).toEqual([1, 3]);
    const beside = await assignmentsBeside(ctx, call.id);
    expect(beside.map(({ assignmentId }) => assignmentId)).toEqual([unread.id, done.id, doing.id]);
    expect(await assignmentsBeside(ctx, elsewhere.callId)).toEqual([
      { assignmentId: elsewhere.id, code: "0001", progress: "unread" },
    ]);
  });
});

describe("A case on the desk", () => {
  test("is its blind copy and the rubric, with a place for every score", async () => {
    const { ctx, unread } = await aDesk();
    const found = await caseForReviewer(ctx, { assignmentId: unread.id });
    expect(found.content.title).toBe("【本院】的慢病管理");
    expect(found.criteria.map(({ key, points }) => [key, points])).toEqual(Object.entries(fullMarks));
    expect(found.review).toEqual({
      ...{ rev: 0, total: null, savedAt: null, submittedAt: null },
      content: {
        scores: Object.fromEntries(Object.keys(fullMarks).map((key) => [key, { score: null, comment: "" }])),
        ...{ toInstitution: "", toPanel: "", confidence: null },
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/示例市第一医院/);
  });

  test("opens to its own reviewer alone, after the pledge", async () => {
    const { db, ctx, unread } = await aDesk();
    const another = { ...ctx, actor: anActor({ userId: await aReviewer(db), reviewer: true }) };
    const reads = [
      () => caseForReviewer(another, { assignmentId: unread.id }),
      () => storedReview(another, unread.id),
      () => openAssignment(another, { assignmentId: unread.id }),
      () => caseForReviewer(ctx, { assignmentId: "no-such-assignment" }),
    ];
    for (const read of reads) await expect(read()).rejects.toEqual(refusal("assignment.not-found"));
    await db.transact((tx) => tx.update(reviewerProfiles).set({ pledgedAt: null }));
    await expect(caseForReviewer(ctx, { assignmentId: unread.id })).rejects.toEqual(refusal("review.unpledged"));
    await expect(openAssignment(ctx, { assignmentId: unread.id })).rejects.toEqual(refusal("review.unpledged"));
  });

  test("notes once when it was first opened", async () => {
    const { db, ctx, doing } = await aDesk();
    await openAssignment({ ...ctx, now: later(aMoment, 60) }, { assignmentId: doing.id });
    const rows = await db.read.select().from(assignments);
    expect(rows.find(({ id }) => id === doing.id)?.openedAt).toEqual(aMoment);
    const opened = (await db.read.select().from(events)).filter(({ name }) => name === "review.opened");
    expect(opened.map(({ subjectId }) => subjectId)).toEqual([doing.id]);
  });
});

describe("The next case", () => {
  const list = (...progresses: Progress[]) =>
    progresses.map((progress, place) => ({ assignmentId: `${place}`, progress }));
  test.each([
    ["the next unread after the present one", list("unread", "doing", "unread", "unread"), "1", "2"],
    ["the first unread again at the end", list("unread", "done", "doing"), "2", "0"],
    ["one that is begun when all are read", list("doing", "done", "doing"), "2", "0"],
    ["nothing when the others are done", list("done", "doing", "done"), "1", null],
    ["the first unread for the list", list("doing", "unread", "unread"), null, "1"],
    ["nothing in an empty list", list(), null, null],
  ])("is %s", (_what, cases, current, next) => {
    expect(nextToJudge(cases, current)?.assignmentId ?? null).toBe(next);
  });
});
