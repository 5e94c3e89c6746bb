import { z } from "zod";
import { formError } from "#app/i18n/form-error";
import { revokeReasons } from "./lifecycle";

/** Asking for a routing plan, or applying the one that was looked at. */
export const planForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("request") }),
  z.object({ intent: z.literal("apply"), planId: z.string().max(80) }),
]);

/** Award levels in bulk, or the release of all results. A level is a key of the call, or `none`. */
export const decisionForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("decide"),
    caseIds: z.array(z.string().max(80)).min(1, formError("reviews.error-nothing-selected")),
    level: z.string().min(1, formError("reviews.error-level")).max(80),
    note: z.string().trim().max(1000).default(""),
  }),
  z.object({ intent: z.literal("release") }),
]);

/** Taking a case back from a reviewer. */
export const revocationForm = z.object({
  reason: z.enum(revokeReasons, formError("reviews.error-revoke-reason")),
  confirmed: z.literal("on", formError("common.error-required")),
});
