import { beforeEach, expect, test } from "vitest";
import { portal } from "#app/domain/actor";
import type { Context } from "#app/domain/context.server";
import { closeAccount } from "#app/domain/people/commands/close-account.server";
import { revokeAssignment } from "#app/domain/reviews/commands/revoke-assignment.server";
import { closedReviewers } from "#app/domain/reviews/queries/call-progress.server";
import { openAssignmentsOf } from "#app/domain/reviews/queries/open-assignments-of.server";
import { reviewProgress } from "#app/domain/reviews/queries/review-progress.server";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import { mails } from "#drizzle/schema/record";
import { eq } from "drizzle-orm";
import { anOrganiserMember, aReviewer } from "#tests/support/factories/member";
import { anOrganiser } from "#tests/support/factories/organiser";
import { anOrganiserDesk, type OrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { admitted, handedIn, judged, routed } from "#tests/support/story";

let desk: OrganiserDesk;
let officer: Context;
let done: string;
let left: string;
let reviewerId: string;
beforeEach(async () => {
  desk = await anOrganiserDesk();
  officer = await desk.as("officer");
  done = await admitted(officer, await handedIn(desk.writer, desk.callId));
  left = await admitted(officer, await handedIn(desk.writer, desk.callId));
  reviewerId = await aReviewer(desk.db);
  const given = await routed(officer, desk.callId, [done, left]);
  const first = given.find(({ caseId }) => caseId === done);
  await judged(await desk.actingAs(reviewerId), desk.callId, first!.assignmentId);
});

const close = () => closeAccount({ ...officer, actor: portal("zh-CN") }, { userId: reviewerId });

test("what a reviewer with a closed account has not judged is named to the organiser, who takes it back for others", async () => {
  expect(await closedReviewers(desk.db.read, desk.callId)).toEqual([]);
  await close();

  expect(await closedReviewers(desk.db.read, desk.callId)).toEqual([{ id: reviewerId, name: "演示用户", open: 1 }]);
  const { byReviewer } = await reviewProgress(officer, desk.callId);
  expect(byReviewer).toMatchObject([{ id: reviewerId, assigned: 2, submitted: 1, closedAt: officer.now }]);
  const [named, ...more] = await openAssignmentsOf(officer, reviewerId);
  const [row] = await desk.db.read.select().from(cases).where(eq(cases.id, left));
  const [call] = await desk.db.read.select().from(calls);
  expect(more).toEqual([]);
  expect(named).toEqual({
    ...{ id: named?.id, caseId: left, number: row?.number, title: row?.title, mayRevoke: true },
    call: { id: desk.callId, zh: call?.zh, en: call?.en },
  });
  expect(await openAssignmentsOf(await desk.as("chair"), reviewerId)).toMatchObject([{ mayRevoke: false }]);

  await revokeAssignment(officer, { assignmentId: named!.id, reason: "silent" });
  expect(await openAssignmentsOf(officer, reviewerId)).toEqual([]);
  expect(await closedReviewers(desk.db.read, desk.callId)).toEqual([]);
  // nobody writes to a closed account
  expect(await desk.db.read.$count(mails, eq(mails.template, "review-revoked"))).toBe(0);
});

test("to another organiser, and to the auditor while the call runs, nothing is named; to people outside there is no such list", async () => {
  await close();
  const { id: other } = await anOrganiser(desk.db);
  const stranger = await desk.actingAs(await anOrganiserMember(desk.db, other, "manager"));

  expect(await openAssignmentsOf(stranger, reviewerId)).toEqual([]);
  expect(await openAssignmentsOf(await desk.as("auditor"), reviewerId)).toEqual([]);
  await expect(openAssignmentsOf(desk.writer, reviewerId)).rejects.toEqual(refusal("reviewer.not-found"));
});
