import { expect, test } from "vitest";
import { caseStates } from "#app/domain/cases/lifecycle";
import { isOwnTurn, nextStep } from "#app/domain/cases/next-step";
import { shownState } from "#app/domain/cases/shown-state";

const due = new Date("2026-11-28T16:00:00Z");
const before = new Date(due.getTime() - 1);
const call = { state: "open" as const, closesAt: due };

test.each([
  { state: "draft", now: before, step: "write", due },
  { state: "internal", isOnWay: true, now: before, step: "wait-approval", due },
  { state: "internal", isOnWay: true, now: due, step: "missed", due },
  { state: "returned", isOnWay: true, now: before, step: "wait-approval", due },
  { state: "returned", isOnWay: true, now: due, step: "revision-missed", due },
  { state: "draft", now: due, step: "missed", due },
  { state: "returned", now: before, step: "revise", due },
  { state: "returned", now: due, step: "revision-missed", due },
  { state: "submitted", now: due, step: "wait-check", due: null },
  { state: "checking", now: due, step: "wait-admission", due: null },
  { state: "judging", now: due, step: "wait-reviews", due: null },
  { state: "published", now: due, step: "read-result", due: null },
  { state: "withdrawn", now: before, step: "none", due: null },
] as const)("a case that is $state at $now waits for: $step", ({ state, now, step, due: until, ...way }) => {
  expect(nextStep({ state, revisionDueAt: due, isOnWay: "isOnWay" in way, call }, now)).toEqual({ step, due: until });
});

test("it is the institution's turn only while it can still write and hand in", () => {
  const own = caseStates.filter((state) =>
    isOwnTurn(nextStep({ state, revisionDueAt: due, isOnWay: false, call }, before).step),
  );

  expect(own).toEqual(["draft", "internal", "returned"]);
});

test("a decision stays under review for its institution until the results are released", () => {
  expect(shownState("decided", null)).toBe("judging");
  expect(shownState("decided", before)).toBe("decided");
  expect(shownState("returned", null)).toBe("returned");
});
