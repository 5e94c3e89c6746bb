import { everyone, members } from "#tests/support/people";
import type { Door } from "./door";

/** Doors a case passes before it leaves its house: its steps of approval, and those who apply together. */
export const doorsInside: Record<string, Door[]> = {
  "account/co-application.$token": [{ path: "/account/co-application/:coApplication", read: everyone, act: everyone }],
  "institution/approval-steps": [{ path: "/institution/approval-steps", read: members, act: members }],
  "institution/cases.$caseId.approval": [
    { path: "/institution/cases/:draft/approval", read: ["member"], act: ["member"], form: { intent: "recall" } },
  ],
  "institution/cases.$caseId.co-applicants": [
    {
      path: "/institution/cases/:draft/co-applicants",
      read: ["member"],
      act: ["member"],
      form: { intent: "add", name: "示例市联合医院", contactName: "联系人", contactEmail: "together@example.org" },
    },
  ],
};
