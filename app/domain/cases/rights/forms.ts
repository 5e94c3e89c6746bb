import { z } from "zod";
import { lines, line } from "../text-fields";
import { consentScopes, copyrightKinds, patientKinds, portraitKinds } from "./kinds";

const fileId = z.string().regex(/^[\w-]{1,80}$/);

/** What an institution declares of one picture or video. */
export const rightsForm = z.object({
  fileId,
  copyright: z.enum(copyrightKinds),
  holder: line(100).default(""),
  portraits: z.enum(portraitKinds),
  patients: z.enum(patientKinds),
  scopes: z.array(z.enum(consentScopes)).max(3).default([]),
  endsOn: z.union([z.literal(""), z.iso.date()]).default(""),
  consentFileId: z.union([z.literal(""), fileId]).default(""),
});
export type RightsForm = z.output<typeof rightsForm>;

/** A consent that is taken back, with the reason for the record of the case. */
export const withdrawalForm = z.object({ fileId, reason: lines(500).refine((text) => text !== "") });

/** What an institution does about the rights of its material. */
export const rightsAct = z.discriminatedUnion("intent", [
  rightsForm.extend({ intent: z.literal("declare") }),
  withdrawalForm.extend({ intent: z.literal("withdraw") }),
]);
