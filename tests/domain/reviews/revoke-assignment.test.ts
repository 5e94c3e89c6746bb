import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Context } from "#app/domain/context.server";
import { decideCases } from "#app/domain/reviews/commands/decide-cases.server";
import { releaseResults } from "#app/domain/reviews/commands/release-results.server";
import { requestPlan } from "#app/domain/reviews/commands/request-plan.server";
import { revokeAssignment } from "#app/domain/reviews/commands/revoke-assignment.server";
import { saveReview } from "#app/domain/reviews/commands/save-review.server";
import { computePlan, readPlanOrder } from "#app/domain/reviews/compute-plan.server";
import { assignmentToRevoke } from "#app/domain/reviews/queries/assignment-to-revoke.server";
import { caseForReviewer } from "#app/domain/reviews/queries/case-for-reviewer.server";
import { reviewProgress } from "#app/domain/reviews/queries/review-progress.server";
import { cases } from "#drizzle/schema/cases";
import { users } from "#drizzle/schema/people";
import { events, mails } from "#drizzle/schema/record";
import { assignments } from "#drizzle/schema/reviews";
import { aReviewText } from "#tests/support/factories/review-text";
import { anOrganiserMember, aReviewer } from "#tests/support/factories/member";
import { anOrganiser } from "#tests/support/factories/organiser";
import { anOrganiserDesk, type OrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { admitted, handedIn, judged, routed } from "#tests/support/story";

let desk: OrganiserDesk;
let officer: Context;
let caseId: string;
let given: { assignmentId: string; reviewerId: string }[];

beforeEach(async () => {
  desk = await anOrganiserDesk({ reviewsPerCase: 2 });
  officer = await desk.as("officer");
  caseId = await admitted(officer, await handedIn(desk.writer, desk.callId));
  for (let count = 0; count < 2; count += 1) await aReviewer(desk.db);
  given = await routed(officer, desk.callId, [caseId]);
});

const revoke = (ctx: Context, place: number) =>
  revokeAssignment(ctx, { assignmentId: given[place]!.assignmentId, reason: "silent" });
const stateOfCase = async () => (await desk.db.read.select().from(cases).where(eq(cases.id, caseId)))[0]?.state;
const stored = async () => ({
  given: await desk.db.read.select().from(assignments).orderBy(assignments.id),
  case: await stateOfCase(),
  told: await desk.db.read.select().from(events).where(eq(events.name, "assignment.revoked")),
  letters: await desk.db.read.select().from(mails).where(eq(mails.template, "review-revoked")),
});

test("a case taken back from one reviewer goes on with the others: what is in suffices to decide", async () => {
  const [first, late] = given as [(typeof given)[0], (typeof given)[0]];
  const lateReviewer = await desk.actingAs(late.reviewerId);
  await saveReview(lateReviewer, { assignmentId: late.assignmentId, text: aReviewText({ relevance: 3 }) });
  await desk.db.transact((tx) => tx.update(users).set({ language: "en" }).where(eq(users.id, late.reviewerId)));
  await judged(await desk.actingAs(first.reviewerId), desk.callId, first.assignmentId);
  const manager = await desk.as("manager");
  const decide = () => decideCases(manager, { callId: desk.callId, caseIds: [caseId], level: "typical" });
  await expect(decide()).rejects.toEqual(refusal("decision.not-judged"));

  await revoke(officer, 1);

  const { told, letters } = await stored();
  expect(told.map(({ subjectId, facts }) => ({ subjectId, facts }))).toEqual([
    { subjectId: late.assignmentId, facts: { caseId, reviewerId: late.reviewerId, reason: "silent" } },
  ]);
  expect(letters).toEqual([expect.objectContaining({ userId: late.reviewerId, language: "en" })]);
  expect(await stateOfCase()).toBe("judging");
  expect((await reviewProgress(officer, desk.callId)).byCase).toEqual([
    expect.objectContaining({ id: caseId, assigned: 1, submitted: 1, waitingFor: [] }),
  ]);
  for (const read of [
    caseForReviewer(lateReviewer, { assignmentId: late.assignmentId }),
    saveReview(lateReviewer, { assignmentId: late.assignmentId, text: { ...aReviewText({}), rev: 1 } }),
  ])
    await expect(read).rejects.toEqual(refusal("assignment.not-found"));
  await decide();
  expect(await stateOfCase()).toBe("decided");
});

test("with its last reviewer gone a case waits for the next plan, which gives it to others", async () => {
  const others = [await aReviewer(desk.db), await aReviewer(desk.db)];

  await revoke(officer, 0);
  expect(await stateOfCase()).toBe("judging");
  await revoke(officer, 1);
  expect(await stateOfCase()).toBe("admitted");

  const { id: planId } = await requestPlan(officer, { callId: desk.callId });
  const order = await readPlanOrder(desk.db, planId);
  const { pairs } = await computePlan(order!);
  expect(pairs.map(({ reviewerId }) => reviewerId).sort()).toEqual(others.sort());
  expect((await stored()).told.map(({ facts }) => facts.to)).toEqual([undefined, "admitted"]);
});

test("a screen names who is still waited for, and what will be taken back from whom", async () => {
  const { assignmentId, reviewerId } = given[0]!;
  const [user] = await desk.db.read.select().from(users).where(eq(users.id, reviewerId));
  const [row] = await desk.db.read.select().from(cases);

  expect((await reviewProgress(officer, desk.callId)).byCase[0]?.waitingFor).toContainEqual({
    assignmentId,
    name: user?.name,
    isOpened: false,
  });
  const asked = await assignmentToRevoke(officer, assignmentId);
  expect(asked).toEqual({
    ...{ callId: desk.callId, reviewer: user?.name, number: row?.number, title: row?.title },
    ...{ isRevoked: false, isSubmitted: false },
  });
});

test("a review that was handed in stays; one taken back is not taken back twice", async () => {
  await judged(await desk.actingAs(given[0]!.reviewerId), desk.callId, given[0]!.assignmentId);
  await revoke(officer, 1);
  const before = await stored();

  await expect(revoke(officer, 0)).rejects.toEqual(refusal("assignment.submitted"));
  await expect(revoke(officer, 1)).rejects.toEqual(refusal("assignment.revoked"));

  expect(await stored()).toEqual(before);
});

test.each(["chair", "auditor"] as const)("in the role of %s nobody takes a case back", async (role) => {
  const before = await stored();

  await expect(revoke(await desk.as(role), 0)).rejects.toEqual(refusal("assignment.not-found"));

  expect(await stored()).toEqual(before);
});

test("neither another organiser nor the reviewer takes a case back, and nobody once the results are out", async () => {
  const { manager: stranger } = await aStranger();
  const reviewer = await desk.actingAs(given[0]!.reviewerId);
  for (const ctx of [stranger, reviewer, desk.writer])
    await expect(revoke(ctx, 1)).rejects.toEqual(refusal("assignment.not-found"));
  await judged(reviewer, desk.callId, given[0]!.assignmentId);
  await judged(await desk.actingAs(given[1]!.reviewerId), desk.callId, given[1]!.assignmentId);
  const manager = await desk.as("manager");
  await decideCases(manager, { callId: desk.callId, caseIds: [caseId], level: null });
  await releaseResults(manager, { callId: desk.callId });

  await expect(revoke(officer, 1)).rejects.toEqual(refusal("decision.released"));
});

async function aStranger() {
  const { id } = await anOrganiser(desk.db);
  return { manager: await desk.actingAs(await anOrganiserMember(desk.db, id, "manager")) };
}
