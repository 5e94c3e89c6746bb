import { expect, test } from "vitest";
import { handedInStates } from "#app/domain/cases/lifecycle";
import { type CaseToCount, stuckOf, tallyOf, tallyTracks } from "#app/domain/reviews/call-overview";

const now = new Date("2026-12-10T02:00:00Z");
const yesterday = new Date("2026-12-09T02:00:00Z");
const tomorrow = new Date("2026-12-11T02:00:00Z");
const rules = { reviewsPerCase: 3, reviewsCloseAt: tomorrow };

let number = 0;
const aCase = (values: Partial<CaseToCount>): CaseToCount => ({
  ...{ id: `case-${++number}`, number, title: "题名", institution: "示例医院", categoryId: "a", state: "judging" },
  ...{ submittedAt: yesterday, revisionDueAt: null, isBlind: true, assigned: 3, reviewed: 0 },
  ...values,
});
const kindsOf = (cases: CaseToCount[], given = rules) =>
  stuckOf(cases, given, now).map(({ kind, count, cases }) => ({ kind, count, cases }));

test("a call that moves is not stuck", () => {
  const moving = [
    aCase({ state: "returned", revisionDueAt: tomorrow }),
    aCase({ state: "judging", reviewed: 1 }),
    aCase({ state: "decided", reviewed: 3 }),
    aCase({ state: "withdrawn", isBlind: false, assigned: 0 }),
  ];
  expect(kindsOf(moving)).toEqual([]);
});

test("what is past its time comes first, then what lacks people, then what waits for a hand", () => {
  const cases = [
    aCase({ state: "submitted" }),
    aCase({ state: "admitted", isBlind: false, assigned: 0 }),
    aCase({ state: "admitted", assigned: 1 }),
    aCase({ state: "judging", assigned: 2, reviewed: 1 }),
    aCase({ state: "returned", revisionDueAt: now }),
  ];
  expect(kindsOf(cases, { ...rules, reviewsCloseAt: now })).toEqual([
    { kind: "overdue", count: 1, cases: 1 },
    { kind: "late", count: 1, cases: 1 },
    { kind: "missing", count: 3, cases: 2 },
    { kind: "blind", count: 1, cases: 1 },
    { kind: "check", count: 1, cases: 1 },
  ]);
});

test("names the first five cases and since when the first waits", () => {
  const [stuck] = stuckOf(
    Array.from({ length: 7 }, (_, place) => aCase({ state: "checking", submittedAt: place === 3 ? yesterday : now })),
    rules,
    now,
  );
  expect(stuck).toMatchObject({ kind: "check", count: 7, cases: 7, since: yesterday });
  expect(stuck?.first).toHaveLength(5);
});

test("counts each case of every state in its place", () => {
  const cases = handedInStates.map((state) => aCase({ state, assigned: 2, reviewed: 2 }));
  expect(tallyOf(cases, { ...rules, reviewsPerCase: 2 })).toEqual({
    submitted: 12,
    ...{ checking: 3, returned: 1, refused: 1, withdrawn: 1, admitted: 6 },
    ...{ judged: 6, decided: 4, published: 1, reviewed: 12, wanted: 12, missing: 0 },
  });
});

test("a track's counts are those of its categories", () => {
  const named = (id: string) => ({ id, zh: id, en: id });
  const tracks = [{ ...named("track"), categories: [named("a"), named("b")] }];
  const cases = [
    aCase({}),
    aCase({ categoryId: "b", assigned: 1 }),
    aCase({ categoryId: "elsewhere" }),
    aCase({ categoryId: null }),
  ];
  const [track] = tallyTracks(tracks, cases, rules);
  expect(track?.tally).toMatchObject({ submitted: 2, wanted: 6, missing: 2 });
  expect(track?.categories.map(({ id, tally }) => [id, tally.submitted, tally.missing])).toEqual([
    ["a", 1, 0],
    ["b", 1, 2],
  ]);
});
