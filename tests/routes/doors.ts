import {
  accounts,
  everyone,
  house,
  managers,
  members,
  organisers,
  type Person,
  reviewers,
} from "#tests/support/people";
import type { Door } from "./door";
import { doorsOfPeople } from "./doors-of-people";
import { doorsInside } from "./doors-inside-institution";
import {
  declaration,
  withdrawal,
  opening,
  names,
  rubric,
  categories,
  sections,
  settings,
  section,
  indicator,
  beat,
  review,
  header,
} from "./door-bodies";

const nobody: Person[] = [];
const admin: Person[] = ["administrator"];

/** An address below a call: the open one for the house, the closed one for its auditor too. */
const ofCalls = (place: string, act?: Pick<Door, "act" | "form">): Door[] => [
  { path: `/organiser/calls/:draftCall${place}`, read: house },
  { path: `/organiser/calls/:closedCall${place}`, read: [...house, "auditor"] },
  { path: `/organiser/calls/:openCall${place}`, read: house, ...act },
];
const ofCases = (place: string): Door[] => [
  { path: `/organiser/cases/:draft${place}`, read: nobody },
  { path: `/organiser/cases/:finished${place}`, read: [...house, "auditor"] },
];

/**
 * Every door of the house: the routes of the manifest, by their names without `routes/`, and what is behind each.
 * Of two people a door lets in, the one named later may find the thing already done: that is no matter of doors.
 */
export const doors: Record<string, Door[]> = {
  "public/_index": [{ path: "/", read: everyone }],
  "public/about": [{ path: "/about", read: everyone }],
  "public/calls._index": [{ path: "/calls", read: everyone }],
  "public/calls.$slug": [{ path: "/calls/:slug", read: everyone }],
  "public/calls.$slug_.form[.docx]": [{ path: "/calls/:slug/form.docx", read: everyone }],
  "public/casebook._index": [{ path: "/casebook", read: everyone }],
  "public/casebook.$edition": [{ path: "/casebook/:edition", read: everyone }],
  "public/cases.$slug": [{ path: "/cases/:publication", read: everyone }],
  "public/$": [{ path: "/nowhere", read: nobody }],
  "public/health": [{ path: "/health", read: everyone }],
  "public/language": [{ path: "/language", read: everyone, act: everyone, form: { language: "en" } }],
  "public/files.$fileId": [{ path: "/files/:file", read: ["member"] }],
  "public/api.uploadthing": [{ path: "/api/uploadthing", read: everyone, act: accounts, json: {} }],
  "public/api.ingest.$key": [{ path: "/api/ingest/unsigned", read: nobody, act: nobody }],

  "account/_index": [{ path: "/account", read: accounts }],
  "account/sign-in": [{ path: "/account/sign-in", read: everyone, act: everyone }],
  "account/register": [{ path: "/account/register", read: everyone, act: everyone }],
  "account/forgotten-password": [{ path: "/account/forgotten-password", read: everyone, act: everyone }],
  "account/invitation.$token": [{ path: "/account/invitation/:token", read: everyone, act: everyone }],
  "account/new-password.$token": [{ path: "/account/new-password/expired", read: everyone, act: everyone }],
  "account/application": [{ path: "/account/application?call=x", read: accounts }],
  "account/profile": [{ path: "/account/profile", read: accounts, act: accounts }],
  "account/password": [{ path: "/account/password", read: accounts, act: accounts }],
  "account/sessions": [{ path: "/account/sessions", read: accounts, act: accounts, form: { only: "another" } }],

  "institution/_index": [{ path: "/institution", read: members }],
  "institution/institution": [{ path: "/institution/institution", read: members, act: members }],
  "institution/members": [{ path: "/institution/members", read: members, act: members }],
  "institution/cases.new": [{ path: "/institution/cases/new", read: members, act: members }],
  "institution/cases.$caseId._index": [{ path: "/institution/cases/:draft", read: ["member"] }],
  "institution/cases.$caseId.history": [
    {
      path: "/institution/cases/:draft/history",
      read: ["member"],
      act: ["member"],
      form: { stateId: ":partState", rev: "2" },
    },
  ],
  "institution/cases.$caseId.presence": [
    { path: "/institution/cases/:draft/presence", read: nobody, act: ["member"], json: beat },
  ],
  "institution/cases.$caseId.preview": [{ path: "/institution/cases/:draft/preview", read: ["member"] }],
  "institution/cases.$caseId.edit": [
    { path: "/institution/cases/:draft/edit", read: ["member"], act: ["member"], form: { rev: "1" } },
  ],
  "institution/cases.$caseId.export[.docx]": [{ path: "/institution/cases/:draft/export.docx", read: ["member"] }],
  "institution/cases.$caseId.import": [
    {
      path: "/institution/cases/:draft/import",
      ...{ read: ["member"], act: ["member"], form: { intent: "discard", jobId: "none" } },
    },
  ],
  "institution/cases.$caseId.rights": [
    { path: "/institution/cases/:draft/rights", read: ["member"], act: ["member"], form: declaration },
  ],
  "institution/cases.$caseId.files.rights": [
    { path: "/institution/cases/:draft/files/rights", read: nobody, act: ["member"], form: declaration },
  ],
  "institution/cases.$caseId.seal._index": [{ path: "/institution/cases/:submitted/seal", read: ["member"] }],
  "institution/cases.$caseId.seal.files": [
    { path: "/institution/cases/:submitted/seal/files", read: nobody, act: ["member"], form: { fileId: ":file" } },
  ],
  "institution/cases.$caseId.files": [
    {
      path: "/institution/cases/:draft/files",
      read: nobody,
      act: ["member"],
      form: { fileId: ":file", kind: "figure" },
    },
  ],
  "institution/cases.$caseId.files.$attachmentId.removal": [
    { path: "/institution/cases/:draft/files/:attachment/removal", read: nobody, act: ["member"] },
  ],
  "institution/cases.$caseId.header": [
    { path: "/institution/cases/:draft/header", read: nobody, act: ["member"], json: header },
  ],
  "institution/cases.$caseId.indicators": [
    { path: "/institution/cases/:draft/indicators", read: nobody, act: ["member"], json: indicator },
  ],
  "institution/cases.$caseId.indicators.$indicatorId.removal": [
    {
      path: "/institution/cases/:draft/indicators/:indicator/removal",
      ...{ read: nobody, act: ["member"], json: { rev: 1 } },
    },
  ],
  "institution/cases.$caseId.suggestions": [
    {
      path: "/institution/cases/:draft/suggestions",
      ...{ read: nobody, act: ["member"], json: { key: "untied|a", isDismissed: true } },
    },
  ],
  "institution/cases.$caseId.sections.$section": [
    { path: "/institution/cases/:draft/sections/practice", read: nobody, act: ["member"], json: section },
  ],
  "institution/cases.$caseId.submission": [
    { path: "/institution/cases/:draft/submission", read: ["member"], act: ["member"] },
  ],
  "institution/cases.$caseId.withdrawal": [
    { path: "/institution/cases/:draft/withdrawal", read: ["member"], act: ["member"] },
  ],

  "reviewer/_index": [{ path: "/reviewer", read: reviewers }],
  "reviewer/pledge": [{ path: "/reviewer/pledge", read: reviewers, act: reviewers }],
  "reviewer/profile": [{ path: "/reviewer/profile", read: reviewers, act: reviewers }],
  "reviewer/assignments.$assignmentId._index": [
    {
      path: "/reviewer/assignments/:assignment",
      read: ["reviewer"],
      act: ["reviewer"],
      form: { rev: "0", intent: "submit" },
    },
  ],
  "reviewer/assignments.$assignmentId.review": [
    { path: "/reviewer/assignments/:assignment/review", read: nobody, act: ["reviewer"], json: review },
  ],
  "reviewer/assignments.$assignmentId.conflict": [
    {
      path: "/reviewer/assignments/:assignment/conflict",
      read: ["reviewer"],
      act: ["reviewer"],
      form: { note: "", confirmed: "on" },
    },
  ],

  "organiser/_index": [{ path: "/organiser", read: [...organisers, ...admin] }],
  "organiser/calls._index": [{ path: "/organiser/calls", read: organisers }],
  "organiser/calls.new": [{ path: "/organiser/calls/new", read: managers, act: managers }],
  "organiser/calls.$callId": ofCalls(""),
  "organiser/calls.$callId._index": ofCalls(""),
  "organiser/calls.$callId.basics": ofCalls("/basics", { act: ["manager"] }),
  "organiser/calls.$callId.categories": ofCalls("/categories", { act: ["manager"], form: categories }),
  "organiser/calls.$callId.sections": ofCalls("/sections", { act: ["manager"], form: sections }),
  "organiser/calls.$callId.rubric": ofCalls("/rubric", { act: ["manager"], form: rubric }),
  "organiser/calls.$callId.settings": ofCalls("/settings", { act: ["manager"], form: settings }),
  "organiser/calls.$callId.clone": [
    { path: "/organiser/calls/:openCall/clone", read: ["manager"], act: ["manager"], form: names },
  ],
  "organiser/calls.$callId.opening": ofCalls("/opening", { act: ["manager"], form: opening }),
  "organiser/calls.$callId.closing": ofCalls("/closing", { act: ["manager"], form: { rev: "2" } }),
  "organiser/calls.$callId.cases": ofCalls("/cases"),
  "organiser/calls.$callId.summary[.xlsx]": [
    { path: "/organiser/calls/:openCall/summary.xlsx", read: ["manager", "officer"] },
  ],
  "organiser/calls.$callId.plan": ofCalls("/plan", { act: ["manager", "officer"], form: { intent: "request" } }),
  "organiser/calls.$callId.reviews": ofCalls("/reviews"),
  "organiser/calls.$callId.decision": ofCalls("/decision", {
    act: ["manager", "chair"],
    form: { intent: "decide", caseIds: ":judging", level: "typical" },
  }),
  "organiser/calls.$callId.casebook": ofCalls("/casebook", {
    act: ["manager"],
    form: { intent: "names", zh: "汇编", en: "Casebook" },
  }),
  "organiser/cases.$caseId": [...ofCases(""), { path: "/organiser/cases/:submitted", read: house }],
  "organiser/cases.$caseId._index": [
    ...ofCases(""),
    { path: "/organiser/cases/:submitted", read: house, act: ["manager", "officer"], form: { intent: "start" } },
  ],
  "organiser/cases.$caseId.blind": [
    ...ofCases("/blind"),
    {
      path: "/organiser/cases/:admitted/blind",
      read: house,
      act: ["manager", "officer"],
      form: { intent: "confirm", rev: "1" },
    },
  ],
  "organiser/cases.$caseId.rights": [
    ...ofCases("/rights"),
    { path: "/organiser/cases/:judging/rights", read: house, act: ["manager", "officer"], form: withdrawal },
  ],
  "organiser/cases.$caseId.seal": [
    ...ofCases("/seal"),
    {
      path: "/organiser/cases/:judging/seal",
      read: house,
      act: ["manager", "officer"],
      form: { scanId: "none", outcome: "accepted", note: "逐页核对" },
    },
  ],
  "organiser/cases.$caseId.log": [
    { path: "/organiser/cases/:submitted/log", read: ["manager"] },
    { path: "/organiser/cases/:finished/log", read: ["manager", "auditor"] },
  ],
  "organiser/assignments.$assignmentId.revocation": [
    {
      path: "/organiser/assignments/:pending/revocation",
      read: ["manager", "officer"],
      act: ["manager", "officer"],
      form: { reason: "silent", confirmed: "on" },
    },
  ],
  ...doorsOfPeople,
  ...doorsInside,

  // last: whoever is let in here is no longer anybody
  "account/sign-out": [{ path: "/account/sign-out", read: everyone, act: everyone }],
};
