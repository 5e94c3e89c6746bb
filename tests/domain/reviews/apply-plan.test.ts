import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { confirmBlindCopy } from "#app/domain/cases/commands/confirm-blind-copy.server";
import { withdrawCase } from "#app/domain/cases/commands/withdraw-case.server";
import type { Context } from "#app/domain/context.server";
import { applyPlan } from "#app/domain/reviews/commands/apply-plan.server";
import { keepPlan } from "#app/domain/reviews/commands/keep-plan.server";
import { requestPlan } from "#app/domain/reviews/commands/request-plan.server";
import { computePlan, readPlanOrder } from "#app/domain/reviews/compute-plan.server";
import { planForOrganiser } from "#app/domain/reviews/queries/plan-for-organiser.server";
import { plansOfCall } from "#app/domain/reviews/queries/plans-of-call.server";
import { waitingForReviewers } from "#app/domain/reviews/queries/waiting-for-reviewers.server";
import { cases } from "#drizzle/schema/cases";
import { reviewerProfiles } from "#drizzle/schema/people";
import { mails } from "#drizzle/schema/record";
import { assignments, plans } from "#drizzle/schema/reviews";
import { later } from "#tests/support/factories/context";
import { aReviewer } from "#tests/support/factories/member";
import { anOrganiserDesk, type OrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { admitted, handedIn } from "#tests/support/story";

let desk: OrganiserDesk;
let officer: Context;
let caseIds: string[];
let free: string[];
let colleague: string;

beforeEach(async () => {
  desk = await anOrganiserDesk({ reviewsPerCase: 2 });
  officer = await desk.as("officer");
  const { db, institutionId, writer, callId } = desk;
  caseIds = [];
  for (let count = 0; count < 2; count += 1) {
    const caseId = await admitted(officer, await handedIn(writer, callId));
    await confirmBlindCopy(officer, { caseId, rev: 1 });
    caseIds.push(caseId);
  }
  free = [await aReviewer(db), await aReviewer(db)];
  colleague = await aReviewer(db, { institutionId });
});

/** What the job does. */
async function computed(ctx: Context) {
  const { id: planId } = await requestPlan(ctx, { callId: desk.callId });
  const order = await readPlanOrder(desk.db, planId);
  const result = await computePlan(order!);
  await desk.db.transact((tx) => keepPlan(tx, ctx, { planId, result }));
  return { planId, result };
}

const given = () => desk.db.read.select().from(assignments);
const states = async () =>
  (await desk.db.read.select({ state: cases.state }).from(cases)).map(({ state }) => state).sort();
const planOf = async (planId: string) => (await desk.db.read.select().from(plans).where(eq(plans.id, planId)))[0]!;

test("a plan names who judges what and why, proved best, and does nothing by itself", async () => {
  const { planId, result } = await computed(officer);

  expect(result).toMatchObject({ shortages: [], certificate: { ok: true, gap: 0 } });
  expect(result.pairs).toHaveLength(4);
  expect(result.pairs.map(({ reviewerId }) => reviewerId)).not.toContain(colleague);
  for (const { score, parts } of result.pairs)
    expect(score).toBe(parts.category + parts.tags + parts.title + parts.sameProvince);
  expect(await planOf(planId)).toMatchObject({ state: "ready", position: 1 });
  expect(await given()).toEqual([]);
  expect(await states()).toEqual(["admitted", "admitted"]);
});

test("applied, every case goes to its reviewers under a neutral code, and each reviewer gets one letter", async () => {
  const { planId } = await computed(officer);

  await applyPlan(officer, { planId });

  const rows = await given();
  expect(rows.map(({ reviewerId, state }) => [reviewerId, state]).sort()).toEqual(
    [...free, ...free].map((reviewerId) => [reviewerId, "assigned"]).sort(),
  );
  expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(["0001", "0002"]));
  expect(await states()).toEqual(["judging", "judging"]);
  expect(await planOf(planId)).toMatchObject({ state: "applied", appliedBy: officer.actor.userId });
  const letters = await desk.db.read.select().from(mails).where(eq(mails.template, "review-assigned"));
  expect(letters.map(({ userId, facts }) => [userId, facts.count]).sort()).toEqual(
    free.map((reviewerId) => [reviewerId, 2]).sort(),
  );
});

test("a plan is applied once", async () => {
  const { planId } = await computed(officer);
  await applyPlan(officer, { planId });
  const before = await given();

  await expect(applyPlan(officer, { planId })).rejects.toEqual(refusal("plan.applied"));

  expect(await given()).toEqual(before);
});

test.each([
  ["a case was withdrawn", () => withdrawCase(desk.writer, { caseId: caseIds[0]! })],
  ["a reviewer came", () => aReviewer(desk.db)],
  [
    "a reviewer takes fewer",
    () =>
      desk.db.transact((tx) =>
        tx.update(reviewerProfiles).set({ maxLoad: 1 }).where(eq(reviewerProfiles.userId, free[0]!)),
      ),
  ],
])("nothing of a plan is applied after %s", async (_, change) => {
  const { planId } = await computed(officer);
  await change();
  const before = await states();

  await expect(applyPlan(officer, { planId })).rejects.toEqual(refusal("plan.stale"));

  expect(await given()).toEqual([]);
  expect(await states()).toEqual(before);
  expect(await planOf(planId)).toMatchObject({ state: "ready", appliedAt: null });
});

test("a newer plan lays the older one aside", async () => {
  const { planId: older } = await computed(officer);
  const { planId: newer } = await computed(officer);

  await expect(applyPlan(officer, { planId: older })).rejects.toEqual(refusal("plan.stale"));

  expect((await plansOfCall(officer, desk.callId)).map(({ id, state }) => [id, state])).toEqual([
    [newer, "ready"],
    [older, "discarded"],
  ]);
  expect(await given()).toEqual([]);
});

test("a plan that is still being computed cannot be applied", async () => {
  const { id: planId } = await requestPlan(officer, { callId: desk.callId });

  await expect(applyPlan(officer, { planId })).rejects.toEqual(refusal("plan.not-ready"));

  expect(await given()).toEqual([]);
});

test("what lacks reviewers is said with its reason, and comes first", async () => {
  await desk.db.transact((tx) =>
    tx.update(reviewerProfiles).set({ maxLoad: 0 }).where(eq(reviewerProfiles.userId, free[1]!)),
  );
  const { planId } = await computed(officer);

  const { read } = await planForOrganiser(officer, { callId: desk.callId, planId });

  expect(read).toMatchObject({ wanted: 4, placed: 2, missing: 2, reviewers: 1 });
  expect(read?.rows.map(({ missing, why }) => [missing, why])).toEqual([
    [1, "too-few-admissible"],
    [1, "too-few-admissible"],
  ]);
});

test("a waiting plan says what changed since", async () => {
  const { planId } = await computed(officer);
  await withdrawCase({ ...desk.writer, now: later(officer.now, 5) }, { caseId: caseIds[0]! });

  const { changes } = await planForOrganiser(officer, { callId: desk.callId, planId });

  expect(changes).toEqual([{ name: "case.withdrawn", count: 1 }]);
});

test("only what is admitted with a confirmed blind copy waits for reviewers", async () => {
  await admitted(officer, await handedIn(desk.writer, desk.callId));

  expect(await waitingForReviewers(officer, desk.callId)).toEqual({ ready: 2, unconfirmed: 1 });
});

test("without anything to route no plan is made", async () => {
  for (const caseId of caseIds) await withdrawCase(desk.writer, { caseId });

  await expect(requestPlan(officer, { callId: desk.callId })).rejects.toEqual(refusal("plan.nothing-to-match"));

  expect(await desk.db.read.select().from(plans)).toEqual([]);
});

test.each(["chair", "auditor"] as const)("nobody routes in the role of %s", async (role) => {
  const { planId } = await computed(officer);
  const ctx = await desk.as(role);

  await expect(requestPlan(ctx, { callId: desk.callId })).rejects.toEqual(refusal("call.not-found"));
  await expect(applyPlan(ctx, { planId })).rejects.toEqual(refusal("call.not-found"));

  expect(await given()).toEqual([]);
  expect(await planOf(planId)).toMatchObject({ state: "ready" });
});

test("the auditor does not read the plans of an open call", async () => {
  const { planId } = await computed(officer);
  const auditor = await desk.as("auditor");

  await expect(plansOfCall(auditor, desk.callId)).rejects.toEqual(refusal("call.not-found"));
  await expect(planForOrganiser(auditor, { callId: desk.callId, planId })).rejects.toEqual(refusal("call.not-found"));
});
