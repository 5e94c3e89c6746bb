import { organisers, type Person } from "#tests/support/people";
import type { Door } from "./door";

const admin: Person[] = ["administrator"];

/** Doors to people rather than to their work: accounts, invitations, institutions, reviewers, and the installation itself. */
export const doorsOfPeople: Record<string, Door[]> = {
  "institution/members_.$userId": [
    { path: "/institution/members/:colleague", read: ["member"], act: ["member"], form: { intent: "close" } },
  ],
  "institution/invitations.$invitationId": [
    {
      path: "/institution/invitations/:colleagueAsked",
      ...{ read: ["member"], act: ["member"], form: { intent: "resend" } },
    },
  ],

  "organiser/institutions._index": [{ path: "/organiser/institutions", read: organisers }],
  "organiser/institutions.$institutionId": [{ path: "/organiser/institutions/:institutionId", read: organisers }],
  "organiser/invitations.$invitationId": [
    {
      path: "/organiser/invitations/:reviewerAsked",
      ...{ read: ["manager", "officer"], act: ["manager", "officer"], form: { intent: "resend" } },
    },
    {
      path: "/organiser/invitations/:colleagueAsked",
      read: ["manager", "officer", "otherManager"],
      act: ["manager", "officer", "otherManager"],
      form: { intent: "resend" },
    },
  ],
  "organiser/reviewers._index": [{ path: "/organiser/reviewers", read: organisers }],
  "organiser/reviewers.$userId": [
    {
      path: "/organiser/reviewers/:reviewerId",
      read: organisers,
      act: ["manager", "officer"],
      form: { institutionName: "示例大学", formerInstitutions: "", titleLevel: "3", minLoad: "0", maxLoad: "10" },
    },
  ],
  "organiser/reviewers.invitations.new": [
    {
      path: "/organiser/reviewers/invitations/new",
      read: ["manager", "officer", "otherManager"],
      act: ["manager", "officer", "otherManager"],
    },
  ],
  "organiser/system._index": [{ path: "/organiser/system", read: admin, act: admin, form: { jobId: ":deadJob" } }],
  "organiser/system.accounts._index": [{ path: "/organiser/system/accounts", read: admin }],
  "organiser/system.accounts.$userId": [
    { path: "/organiser/system/accounts/:leaver", read: admin, act: admin, form: { intent: "close" } },
  ],
  "organiser/system.invitations.$invitationId": [
    { path: "/organiser/system/invitations/:memberAsked", read: admin, act: admin, form: { intent: "resend" } },
  ],
  "organiser/system.organisers._index": [{ path: "/organiser/system/organisers", read: admin, act: admin }],
  "organiser/system.organisers.$organiserId": [
    { path: "/organiser/system/organisers/:organiserId", read: admin, act: admin },
  ],
  "organiser/system.record": [{ path: "/organiser/system/record", read: admin }],
};
