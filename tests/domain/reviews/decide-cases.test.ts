import { asc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Context } from "#app/domain/context.server";
import { decideCases } from "#app/domain/reviews/commands/decide-cases.server";
import { releaseResults } from "#app/domain/reviews/commands/release-results.server";
import { eventsOfCase } from "#app/domain/reviews/queries/events-of-case.server";
import { rankingOfCall } from "#app/domain/reviews/queries/ranking-of-call.server";
import { reviewProgress } from "#app/domain/reviews/queries/review-progress.server";
import { narrowRanking, rankingConditionsOf } from "#app/domain/reviews/ranking-conditions";
import { calls } from "#drizzle/schema/calls";
import { cases } from "#drizzle/schema/cases";
import { mails } from "#drizzle/schema/record";
import { decisions } from "#drizzle/schema/reviews";
import { countQueries } from "#tests/support/count-queries";
import { aReviewer } from "#tests/support/factories/member";
import { anOrganiserDesk, type OrganiserDesk } from "#tests/support/organiser-desk";
import { refusal } from "#tests/support/refusal";
import { admitted, handedIn, judged, routed } from "#tests/support/story";

let desk: OrganiserDesk;
let chair: Context;
let manager: Context;
let done: string;
let open: string;
let lastReview: { reviewerId: string; assignmentId: string };

beforeEach(async () => {
  desk = await anOrganiserDesk();
  chair = await desk.as("chair");
  manager = await desk.as("manager");
  const officer = await desk.as("officer");
  const { db, callId, writer } = desk;
  await aReviewer(db);
  done = await admitted(officer, await handedIn(writer, callId));
  open = await admitted(officer, await handedIn(writer, callId));
  const given = await routed(officer, callId, [done, open]);
  const ofDone = given.find(({ caseId }) => caseId === done)!;
  lastReview = given.find(({ caseId }) => caseId === open)!;
  await judged(await desk.actingAs(ofDone.reviewerId), callId, ofDone.assignmentId);
});

const decide = (ctx: Context, caseIds: string[], level: string | null) =>
  decideCases(ctx, { callId: desk.callId, caseIds, level });
const stored = () => desk.db.read.select().from(decisions);
const stateOf = async (caseId: string) =>
  (await desk.db.read.select().from(cases).where(eq(cases.id, caseId)))[0]?.state;
const judgeTheOther = async () =>
  judged(await desk.actingAs(lastReview.reviewerId), desk.callId, lastReview.assignmentId);

test("a decision keeps the level and the mean it rests on", async () => {
  await decide(chair, [done], "typical");

  expect(await stored()).toEqual([
    expect.objectContaining({ caseId: done, level: "typical", mean: 100, decidedBy: chair.actor.userId }),
  ]);
  expect(await stateOf(done)).toBe("decided");
});

test("several are decided as one: where one is not judged, none is", async () => {
  await expect(decide(chair, [done, open], "typical")).rejects.toEqual(refusal("decision.not-judged"));

  expect(await stored()).toEqual([]);
  expect(await stateOf(done)).toBe("judging");
});

test("until the release a decision can be changed, even to none", async () => {
  await decide(chair, [done], "typical");
  await decide(manager, [done], null);

  expect(await stored()).toEqual([
    expect.objectContaining({ caseId: done, level: null, decidedBy: manager.actor.userId }),
  ]);
});

test("a level the call does not have, and a case of another call, are refused", async () => {
  const elsewhere = await anOrganiserDesk();
  const strange = await handedIn(elsewhere.writer, elsewhere.callId);

  await expect(decide(chair, [done], "golden")).rejects.toEqual(refusal("decision.unknown-level"));
  await expect(decide(chair, [done, strange], "typical")).rejects.toEqual(refusal("case.not-found"));

  expect(await stored()).toEqual([]);
});

test.each(["officer", "auditor"] as const)("nobody decides in the role of %s", async (role) => {
  await expect(decide(await desk.as(role), [done], "typical")).rejects.toEqual(refusal("call.not-found"));

  expect(await stored()).toEqual([]);
});

test("results are released once everything is decided, by a manager alone, with a letter for each case", async () => {
  await decide(chair, [done], "typical");
  await expect(releaseResults(manager, { callId: desk.callId })).rejects.toEqual(refusal("decision.not-judged"));
  await judgeTheOther();
  await decide(chair, [open], null);
  await expect(releaseResults(chair, { callId: desk.callId })).rejects.toEqual(refusal("call.not-found"));

  await releaseResults(manager, { callId: desk.callId });

  const [call] = await desk.db.read.select().from(calls).where(eq(calls.id, desk.callId));
  expect(call?.releasedAt).toEqual(manager.now);
  expect(await desk.db.read.select().from(mails).where(eq(mails.template, "results-released"))).toHaveLength(2);
});

test("after the release nothing is decided or released again", async () => {
  await judgeTheOther();
  await decide(chair, [done, open], "typical");
  await releaseResults(manager, { callId: desk.callId });
  const before = await desk.db.read.select().from(decisions).orderBy(asc(decisions.caseId));

  await expect(decide(chair, [done], null)).rejects.toEqual(refusal("decision.released"));
  await expect(releaseResults(manager, { callId: desk.callId })).rejects.toEqual(refusal("decision.released"));

  expect(await desk.db.read.select().from(decisions).orderBy(asc(decisions.caseId))).toEqual(before);
});

test("the ranking is narrowed by what is decided; a place stays that of the whole ranking", async () => {
  await decide(chair, [done], "typical");
  const { rows } = await rankingOfCall(chair, { callId: desk.callId });
  const narrowed = (query: string) =>
    narrowRanking(rows, rankingConditionsOf(new URLSearchParams(query))).map(({ caseId, rank }) => [caseId, rank]);

  expect(narrowed("")).toEqual([
    [done, 1],
    [open, null],
  ]);
  expect(narrowed("level=typical")).toEqual([[done, 1]]);
  expect(narrowed("level=open")).toEqual([[open, null]]);
  expect(narrowed("level=none")).toEqual([]);
  expect(narrowed("track=nowhere")).toEqual([]);
});

test("the progress of judging counts by reviewer and by case, in as many questions for any number of rows", async () => {
  const watched = countQueries(desk.db);

  const { byReviewer, byCase } = await reviewProgress({ ...chair, db: watched.db }, desk.callId);

  expect(byReviewer).toEqual([expect.objectContaining({ assigned: 2, submitted: 1 })]);
  expect(byCase.map(({ id, assigned, submitted }) => [id, assigned, submitted])).toEqual([
    [done, 1, 1],
    [open, 1, 0],
  ]);
  // the call, who judges, the cases, and whose review of them is still out
  expect(watched.asked()).toBe(4);
});

test("ranking and progress are closed to the auditor of an open call and to the institution", async () => {
  for (const ctx of [await desk.as("auditor"), desk.writer]) {
    await expect(rankingOfCall(ctx, { callId: desk.callId })).rejects.toEqual(refusal("call.not-found"));
    await expect(reviewProgress(ctx, desk.callId)).rejects.toEqual(refusal("call.not-found"));
  }
});

test("the record of a case tells all that was done to it and to its reviews, to managers alone while the call is open", async () => {
  await decide(chair, [done], "typical");

  const names = (await eventsOfCase(manager, done)).map(({ name }) => name);

  expect(names[0]).toBe("case.decided");
  for (const name of ["case.submitted", "blind-copy.confirmed", "assignment.made", "review.submitted"])
    expect(names).toContain(name);
  for (const role of ["officer", "chair", "auditor"] as const)
    await expect(eventsOfCase(await desk.as(role), done)).rejects.toEqual(refusal("case.not-found"));
});
