import { describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/actor";
import {
  mayAnswerApproval,
  mayCirculateCase,
  mayRecallCase,
  maySendCase,
  type WayFacts,
} from "#app/domain/cases/approvals/permissions";
import { caseStates } from "#app/domain/cases/lifecycle";
import type { CaseFacts } from "#app/domain/cases/permissions";
import { anActor, anOrganiserActor } from "#tests/support/factories/actor";

const now = new Date("2026-11-10T02:00:00Z");
const closesAt = new Date("2026-11-28T16:00:00Z");
const factsIn = (state: CaseFacts["state"]): CaseFacts => ({
  ...{ state, institutionId: "house", organiserId: "organiser", checkedBy: null },
  revisionDueAt: new Date("2026-12-01T16:00:00Z"),
  call: { state: "open", opensAt: new Date("2026-10-31T16:00:00Z"), closesAt },
});

const member = (userId: string, role: "author" | "department-head" | "sender") =>
  anActor({ userId, institution: { id: "house", role } });
const actors: Record<string, Actor> = {
  author: member("author", "author"),
  "first approver": member("first", "department-head"),
  "second approver": member("second", "author"),
  sender: member("sender", "sender"),
  "another institution's sender": anActor({ userId: "first", institution: { id: "other", role: "sender" } }),
  "the organiser's manager": anOrganiserActor("organiser", "manager"),
};
const own = ["author", "first approver", "second approver", "sender"];

const step = (position: number, approverIds: string[], outcome: "approved" | "sent-back" | null) => ({
  ...{ position, step: `step ${position}`, approverIds, outcome },
});
const ways = {
  "no steps asked": { stepsAsked: 0, steps: null },
  "not on its way": { stepsAsked: 2, steps: null },
  "first in hand": { stepsAsked: 2, steps: [step(0, ["first"], null), step(1, ["second"], null)] },
  "second in hand": { stepsAsked: 2, steps: [step(0, ["first"], "approved"), step(1, ["second"], null)] },
  "all approved": { stepsAsked: 2, steps: [step(0, ["first"], "approved"), step(1, ["second"], "approved")] },
  "approved, then the steps were taken away": { stepsAsked: 0, steps: [step(0, ["first"], "approved")] },
} satisfies Record<string, WayFacts>;

const deeds = {
  circulate: (actor: Actor, facts: CaseFacts, way: WayFacts) => mayCirculateCase(actor, facts, way, now),
  answer: mayAnswerApproval,
  recall: mayRecallCase,
  send: (actor: Actor, facts: CaseFacts, way: WayFacts) => maySendCase(actor, facts, way, now),
};

const allowed: Record<keyof typeof ways, Partial<Record<keyof typeof deeds, string[]>>> = {
  "no steps asked": { send: own },
  "not on its way": { circulate: own },
  "first in hand": { answer: ["first approver", "sender"], recall: own },
  "second in hand": { answer: ["second approver", "sender"], recall: own },
  "all approved": { recall: own, send: ["sender"] },
  "approved, then the steps were taken away": { recall: own, send: ["sender"] },
};

describe.each(Object.keys(ways) as (keyof typeof ways)[])("a case with %s", (way) => {
  test.each(Object.keys(deeds) as (keyof typeof deeds)[])("who may %s", (deed) => {
    const state = ways[way].steps ? "internal" : "draft";
    const may = Object.keys(actors).filter((who) => deeds[deed](actors[who]!, factsIn(state), ways[way]) === null);

    expect(may).toEqual(allowed[way][deed] ?? []);
  });
});

test("a revision goes round like a first text, within its own time", () => {
  const late = new Date("2026-12-01T16:00:00Z");

  expect(mayCirculateCase(actors.author!, factsIn("returned"), ways["not on its way"], now)).toBeNull();
  expect(mayCirculateCase(actors.author!, factsIn("returned"), ways["not on its way"], late)?.code).toBe("call.closed");
  expect(maySendCase(actors.sender!, factsIn("returned"), ways["all approved"], now)).toBeNull();
});

test("once it was handed in nobody sends it round or hands it in again, whatever its steps say", () => {
  const handedIn = caseStates.filter((state) => !["draft", "internal", "returned"].includes(state));
  const verdicts = handedIn.flatMap((state) => [
    mayCirculateCase(actors.sender!, factsIn(state), ways["not on its way"], now)?.code,
    maySendCase(actors.sender!, factsIn(state), ways["all approved"], now)?.code,
  ]);

  expect(new Set(verdicts)).toEqual(new Set(["case.wrong-state"]));
});

test("a stranger learns nothing of the way, not even that there is one", () => {
  const codes = Object.values(ways).flatMap((way) =>
    Object.values(deeds).map((deed) => deed(actors["another institution's sender"]!, factsIn("internal"), way)?.code),
  );

  expect(new Set(codes)).toEqual(new Set(["case.not-found"]));
});
