import { describe, expect, test } from "vitest";
import { inOrder, maySubmitNow, mayMoveDates } from "#app/domain/calls/deadlines";
import type { CallState } from "#app/domain/calls/lifecycle";
import { publicStage } from "#app/domain/calls/public-stage";
import { fieldTexts, momentOf } from "#app/i18n/beijing-time";
import { formatDeadline } from "#app/i18n/format";

const opensAt = momentOf("2026-11-01", "0:00")!;
const closesAt = momentOf("2026-11-28", "24:00")!;
const reviewsCloseAt = momentOf("2026-12-31", "24:00")!;
const dates = { opensAt, closesAt, reviewsCloseAt };
const open = { ...dates, state: "open" as CallState };
const before = (moment: Date) => new Date(moment.getTime() - 1);

describe("a deadline of 24:00", () => {
  test("is the first moment of the next day in Beijing", () => {
    expect(closesAt.toISOString()).toBe("2026-11-28T16:00:00.000Z");
  });
  test("reads as 24:00 of its day again, in words and in forms", () => {
    expect(formatDeadline("zh-CN", closesAt, opensAt)).toBe("11月28日（周六）24:00");
    expect(fieldTexts(closesAt)).toEqual({ date: "2026-11-28", time: "24:00" });
  });
});

test.each([
  ["a millisecond before it opens", before(opensAt), "call.not-open"],
  ["the moment it opens", opensAt, null],
  ["a millisecond before 24:00", before(closesAt), null],
  ["24:00 sharp", closesAt, "call.closed"],
])("a case received %s", (_when, receivedAt, code) => {
  expect(maySubmitNow(open, receivedAt)?.code ?? null).toBe(code);
});

test.each(["draft", "closed"] as const)("a call that is %s takes no case within its dates either", (state) => {
  expect(maySubmitNow({ ...open, state }, opensAt)?.code).toBe("call.not-open");
});

test.each([
  [dates, true],
  [{ ...dates, closesAt: opensAt }, false],
  [{ ...dates, reviewsCloseAt: closesAt }, false],
  [{ opensAt: null, closesAt: null, reviewsCloseAt: null }, true],
  [{ opensAt: reviewsCloseAt, closesAt: null, reviewsCloseAt: closesAt }, false],
])("dates %o are in order: %s", (given, answer) => {
  expect(inOrder(given)).toBe(answer);
});

describe("the dates of an open call", () => {
  const now = momentOf("2026-11-10", "10:00")!;
  const later = momentOf("2026-12-05", "24:00")!;
  test.each([
    ["stay", dates, null],
    ["move to a later deadline", { ...dates, closesAt: later }, null],
    [
      "move to a deadline that has passed",
      { ...dates, closesAt: momentOf("2026-11-09", "24:00")! },
      "call.date-passed",
    ],
    ["move an opening that has passed", { ...dates, opensAt: momentOf("2026-11-12", "0:00")! }, "call.date-passed"],
    [
      "run against each other",
      { ...dates, reviewsCloseAt: momentOf("2026-11-20", "24:00")! },
      "call.dates-out-of-order",
    ],
    ["lose their deadline", { ...dates, closesAt: null }, "call.dates-out-of-order"],
  ])("may %s", (_what, to, code) => {
    expect(mayMoveDates(dates, to, now)?.code ?? null).toBe(code);
  });
  test("a deadline can be extended after it has passed", () => {
    const after = momentOf("2026-11-29", "9:00")!;
    expect(mayMoveDates(dates, { ...dates, closesAt: later }, after)).toBeNull();
  });
});

test.each([
  ["soon", before(opensAt), null, "open"],
  ["open", opensAt, null, "open"],
  ["judging", closesAt, null, "open"],
  ["released", closesAt, closesAt, "open"],
  ["released", closesAt, closesAt, "closed"],
  ["off", opensAt, null, "closed"],
] as const)("the public sees a call as %s", (stage, now, releasedAt, state) => {
  expect(publicStage({ ...dates, state, releasedAt }, now)).toBe(stage);
});
