import { expect, test } from "vitest";
import { type CallState, callStates } from "#app/domain/calls/lifecycle";
import { mayChangeStructure, mayCreateCall, mayManageCall, maySeeCall } from "#app/domain/calls/permissions";
import { organiserRoles } from "#app/domain/people/roles";
import { anActor, anOrganiserActor } from "#tests/support/factories/actor";

const call = (state: CallState) => ({ organiserId: "own", state });
const strangers = [
  ["a visitor", anActor({ userId: null })],
  ["an administrator", anActor({ administrator: true })],
  ["an institution", anActor({ institution: { id: "own", role: "sender" } })],
  ["a reviewer", anActor({ reviewer: true })],
  ["another organiser's manager", anOrganiserActor("other")],
] as const;

test.each(strangers)("%s neither sees nor manages a call", (_who, actor) => {
  for (const state of callStates) {
    expect(maySeeCall(actor, call(state))?.code).toBe("call.not-found");
    expect(mayManageCall(actor, call(state))?.code).toBe("call.not-found");
    expect(mayChangeStructure(actor, call(state))?.code).toBe("call.not-found");
  }
});

test.each(organiserRoles.flatMap((role) => callStates.map((state) => [role, state] as const)))(
  "the organiser's %s and its call that is %s",
  (role, state) => {
    const actor = anOrganiserActor("own", role);
    const isManager = role === "manager";
    const sees = role !== "auditor" || state === "closed";
    expect(mayCreateCall(actor) === null).toBe(isManager);
    expect(maySeeCall(actor, call(state)) === null).toBe(sees);
    expect(mayManageCall(actor, call(state)) === null).toBe(isManager);
    const verdict = mayChangeStructure(actor, call(state))?.code ?? null;
    expect(verdict).toBe(isManager ? (state === "draft" ? null : "call.structure-fixed") : "call.not-found");
  },
);
