import { describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/actor";
import { caseStates } from "#app/domain/cases/lifecycle";
import {
  type CaseFacts,
  mayEditBlindCopy,
  mayEndCheck,
  mayReadCase,
  mayReadCaseAsInstitution,
  mayStartCheck,
  maySubmitCase,
  mayTakeOverCheck,
  mayWithdrawCase,
  mayWriteCase,
} from "#app/domain/cases/permissions";
import { organiserRoles } from "#app/domain/people/roles";
import { anActor, anOrganiserActor } from "#tests/support/factories/actor";

const opensAt = new Date("2026-10-31T16:00:00Z");
const closesAt = new Date("2026-11-28T16:00:00Z");
const now = new Date("2026-11-10T02:00:00Z");
const factsIn = (state: CaseFacts["state"]): CaseFacts => ({
  ...{ state, institutionId: "house", organiserId: "organiser", checkedBy: null },
  revisionDueAt: new Date("2026-12-01T16:00:00Z"),
  call: { state: "open", opensAt, closesAt },
});

const actors: Record<string, Actor> = {
  "an author of its institution": anActor({ institution: { id: "house", role: "author" } }),
  "a sender of its institution": anActor({ institution: { id: "house", role: "sender" } }),
  "a member of another institution": anActor({ institution: { id: "other", role: "sender" } }),
  "a reviewer": anActor({ reviewer: true }),
  "the administrator": anActor({ administrator: true }),
  "another organiser's manager": anOrganiserActor("elsewhere", "manager"),
  ...Object.fromEntries(organiserRoles.map((role) => [`the organiser's ${role}`, anOrganiserActor("organiser", role)])),
};
const isOwn = (who: string) => who.endsWith("of its institution");
/** The auditor reads what a closed call holds; this one is open. */
const isOrganiser = (who: string) => who.startsWith("the organiser's") && !who.endsWith("auditor");

const editable = ["draft", "internal", "returned"];
const withdrawable = ["draft", "internal", "submitted", "recommended", "checking", "returned", "admitted", "judging"];
const unseen = ["draft", "internal"];

/** What each may do in each state; nothing else is allowed to anyone. */
const rights = {
  read: (who: string, state: string) => isOwn(who) || (isOrganiser(who) && !unseen.includes(state)),
  follow: (who: string) => isOwn(who),
  write: (who: string, state: string) => isOwn(who) && editable.includes(state),
  submit: (who: string, state: string) => isOwn(who) && editable.includes(state),
  withdraw: (who: string, state: string) => isOwn(who) && withdrawable.includes(state),
};
const verdicts = {
  read: mayReadCase,
  follow: mayReadCaseAsInstitution,
  write: mayWriteCase,
  submit: (actor: Actor, facts: CaseFacts) => maySubmitCase(actor, facts, now),
  withdraw: mayWithdrawCase,
};

describe.each(Object.keys(rights) as (keyof typeof rights)[])("to %s a case", (deed) => {
  test.each(Object.keys(actors))("%s", (who) => {
    const allowed = caseStates.filter((state) => verdicts[deed](actors[who]!, factsIn(state)) === null);

    expect(allowed).toEqual(caseStates.filter((state) => rights[deed](who, state)));
  });
});

test("whoever has nothing to do with a case learns nothing of it, not even its state", () => {
  const stranger = actors["a member of another institution"]!;
  const codes = caseStates.flatMap((state) =>
    Object.values(verdicts).map((verdict) => verdict(stranger, factsIn(state))?.code),
  );

  expect(new Set(codes)).toEqual(new Set(["case.not-found"]));
});

test("the auditor reads everything that was handed in once the call is closed, and no draft", () => {
  const auditor = actors["the organiser's auditor"]!;
  const facts = caseStates.map(factsIn);
  const readable = facts.filter(
    (one) => mayReadCase(auditor, { ...one, call: { ...one.call, state: "closed" } }) === null,
  );

  expect(readable.map(({ state }) => state)).toEqual(caseStates.filter((state) => !unseen.includes(state)));
});

test("once the call is closed its cases are only read, by whomever", () => {
  const closed = caseStates.map((state) => ({
    ...factsIn(state),
    call: { state: "closed" as const, opensAt, closesAt },
  }));
  const changing = [
    ...[mayWriteCase, mayWithdrawCase, mayStartCheck, mayTakeOverCheck, mayEndCheck, mayEditBlindCopy],
    (actor: Actor, facts: CaseFacts) => maySubmitCase(actor, facts, now),
  ];
  const allowed = Object.entries(actors).flatMap(([who, actor]) =>
    closed.flatMap((facts) => changing.filter((may) => may(actor, facts) === null).map(() => `${who} ${facts.state}`)),
  );

  expect(allowed).toEqual([]);
  expect(mayStartCheck(actors["the organiser's officer"]!, { ...closed[2]!, state: "submitted" })?.code).toBe(
    "call.ended",
  );
});
