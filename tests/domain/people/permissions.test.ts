import { describe, expect, test } from "vitest";
import { type Actor, portal, visitor } from "#app/domain/actor";
import * as may from "#app/domain/people/permissions";
import { membershipRoles, organiserRoles } from "#app/domain/people/roles";
import { anActor } from "#tests/support/factories/actor";

const actors: Record<string, Actor> = {
  visitor: visitor("zh-CN"),
  portal: portal("zh-CN"),
  account: anActor(),
  administrator: anActor({ administrator: true }),
  reviewer: anActor({ reviewer: true }),
  ...Object.fromEntries(organiserRoles.map((role) => [role, anActor({ organiser: { id: "o", role } })])),
  ...Object.fromEntries(membershipRoles.map((role) => [role, anActor({ institution: { id: "i", role } })])),
};
const everyone = Object.keys(actors);
const organiser = [...organiserRoles];
const signedIn = everyone.filter((name) => actors[name]?.userId !== null);

const invitation: may.InvitationTies = { kind: "colleague", organiserId: null, institutionId: null, role: null };
const account: may.AccountTies = {
  ...{ userId: "someone", isAdministrator: false, otherAdministrators: 1 },
  ...{ institutionId: "i", hasOtherRoles: false, closedBy: null },
};

const allowed: Record<string, { rule: (actor: Actor) => unknown; who: string[]; code: string }> = {
  "administer the installation": {
    rule: may.mayAdminister,
    who: ["administrator", "portal"],
    code: "account.not-found",
  },
  "use an account": { rule: may.mayUseAccount, who: signedIn, code: "account.not-found" },
  "invite reviewers": { rule: may.mayInviteReviewer, who: ["manager", "officer"], code: "reviewer.not-found" },
  "read the list of reviewers": { rule: may.mayReadReviewers, who: organiser, code: "reviewer.not-found" },
  "change a stranger's reviewer profile": {
    rule: (actor) => may.mayChangeReviewer(actor, { reviewerId: "someone", organiserIds: ["other"] }),
    who: ["administrator"],
    code: "reviewer.not-found",
  },
  "change the profile of a reviewer who works for the organiser": {
    rule: (actor) => may.mayChangeReviewer(actor, { reviewerId: "someone", organiserIds: ["other", "o"] }),
    who: ["administrator", "manager", "officer"],
    code: "reviewer.not-found",
  },
  "change the own reviewer profile": {
    rule: (actor) => may.mayChangeReviewer(actor, { reviewerId: "user", organiserIds: [] }),
    who: ["administrator", "reviewer"],
    code: "reviewer.not-found",
  },
  "sign the pledge": { rule: may.mayPledge, who: ["reviewer"], code: "reviewer.not-found" },
  "read the list of institutions": { rule: may.mayReadInstitutions, who: organiser, code: "institution.not-found" },
  "change the institution": { rule: may.mayChangeInstitution, who: ["sender"], code: "institution.not-found" },
  "invite an author": {
    rule: (actor) => may.mayInviteColleague(actor, "author"),
    who: ["department-head", "sender"],
    code: "institution.not-found",
  },
  "handle the organiser's invitation of a reviewer": {
    rule: (actor) => may.mayHandleInvitation(actor, { ...invitation, kind: "reviewer", organiserId: "o" }),
    who: ["manager", "officer"],
    code: "invitation.not-found",
  },
  "handle an invitation into the organiser": {
    rule: (actor) => may.mayHandleInvitation(actor, { ...invitation, kind: "organiser", organiserId: "o" }),
    who: ["administrator", "portal"],
    code: "invitation.not-found",
  },
  "handle the invitation of an author": {
    rule: (actor) => may.mayHandleInvitation(actor, { ...invitation, institutionId: "i", role: "author" }),
    who: ["manager", "officer", "department-head", "sender"],
    code: "invitation.not-found",
  },
  "handle the invitation of a sender": {
    rule: (actor) => may.mayHandleInvitation(actor, { ...invitation, institutionId: "i", role: "sender" }),
    who: ["manager", "officer", "sender"],
    code: "invitation.not-found",
  },
  "handle the invitation of another institution": {
    rule: (actor) => may.mayHandleInvitation(actor, { ...invitation, institutionId: "other", role: "author" }),
    who: ["manager", "officer"],
    code: "invitation.not-found",
  },
  "close a colleague's account": {
    rule: (actor) => may.mayCloseAccount(actor, account),
    who: ["administrator", "portal", "sender"],
    code: "account.not-found",
  },
  "close a stranger's account": {
    rule: (actor) => may.mayCloseAccount(actor, { ...account, institutionId: null }),
    who: ["administrator", "portal"],
    code: "account.not-found",
  },
  "open a colleague's account again": {
    rule: (actor) => may.mayReopenAccount(actor, { ...account, closedBy: "institution" }),
    who: ["administrator", "portal", "sender"],
    code: "account.not-found",
  },
  "invite a sender": {
    rule: (actor) => may.mayInviteColleague(actor, "sender"),
    who: ["sender"],
    code: "institution.not-found",
  },
};

describe.each(Object.entries(allowed))("to %s", (_act, { rule, who, code }) => {
  test.each(everyone)("%s", (name) => {
    const verdict = rule(actors[name]!);
    if (who.includes(name)) expect(verdict).toBeNull();
    else expect(verdict).toMatchObject({ code, status: 404 });
  });
});

test("an invitation is only for its address, however that is written", () => {
  expect(may.mayTakeInvitation("Someone@Example.org ", "someone@example.ORG")).toBeNull();
  expect(may.mayTakeInvitation("someone@example.org", "other@example.org")).toMatchObject({ status: 409 });
});
