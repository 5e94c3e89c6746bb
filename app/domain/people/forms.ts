import { z } from "zod";
import { formError } from "#app/i18n/form-error";
import { languages } from "#app/i18n/languages";
import { mostApprovalSteps } from "./approval-steps";
import { isCreditCode, normalCreditCode } from "./credit-code";
import { institutionLevelKeys } from "./institution-levels";
import { institutionTypeKeys } from "./institution-types";
import { isTooSimple, LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-rule";
import { provinceKeys } from "./provinces";
import { membershipRoles, organiserRoles } from "./roles";

const line = (max: number) => z.string().trim().min(1).max(max);
const optionalLine = (max: number) => z.string().trim().max(max).optional();
const email = z.email().max(254);
const mobile = z
  .string()
  .trim()
  .regex(/^\+?[\d -]{5,20}$/, { error: formError("people.error-mobile") })
  .optional();

/** Names, one a line, as a list without repetitions. */
const lines = (most: number) =>
  z
    .string()
    .max(2000)
    .optional()
    .transform((text) => [...new Set((text ?? "").split(/\r?\n/).map((entry) => entry.trim()))].filter(Boolean))
    .refine((list) => list.length <= most, { error: formError("common.error-too-many", { max: most }) });

const newPassword = z
  .string()
  .min(SHORTEST_PASSWORD)
  .max(LONGEST_PASSWORD)
  .refine((password) => !isTooSimple(password), { error: formError("people.error-password-simple") });
/** A password someone already has: whatever its length, it is right or wrong. */
const knownPassword = z.string().min(1).max(LONGEST_PASSWORD);

export const signInForm = z.object({ email, password: knownPassword });
export const forgottenPasswordForm = z.object({ email });
export const newPasswordForm = z.object({ password: newPassword });
export const passwordForm = z.object({ currentPassword: knownPassword, password: newPassword });

export const accountForm = z.object({
  name: line(60),
  title: optionalLine(60),
  mobile,
  language: z.enum(languages),
});

const creditCode = z
  .string()
  .trim()
  .max(40)
  .transform(normalCreditCode)
  .refine(isCreditCode, { error: formError("people.error-credit-code") })
  .optional();

/** What an institution says of itself when it registers. */
const institutionBasics = {
  institutionName: line(100),
  type: z.enum(institutionTypeKeys),
  level: z.enum(institutionLevelKeys).optional(),
  creditCode,
  province: z.enum(provinceKeys),
  place: optionalLine(60),
  aliases: lines(20),
};

export const registrationForm = z.object({
  ...institutionBasics,
  name: line(60),
  title: optionalLine(60),
  mobile,
  email,
  password: newPassword,
});
export type Registration = z.output<typeof registrationForm>;

export const institutionForm = z.object({
  ...institutionBasics,
  groupName: optionalLine(100),
  address: optionalLine(200),
  head: optionalLine(60),
  staff: z.number().int().min(0).max(1_000_000).optional(),
  contactName: optionalLine(60),
  contactMobile: mobile,
  contactEmail: email.optional(),
});
export type InstitutionProfile = z.output<typeof institutionForm>;

const HEAVIEST_LOAD = 500;

/** What routing knows of a reviewer. `levels` holds one entry per category, "0" for none. */
const reviewerProfile = {
  institutionName: line(100),
  formerInstitutions: lines(20),
  titleLevel: z.enum(["1", "2", "3"]).transform(Number),
  province: z.enum(provinceKeys).optional(),
  levels: z
    .record(z.string().regex(/^[\w-]{1,60}$/), z.enum(["0", "1", "2", "3"]))
    .optional()
    .transform((levels) =>
      Object.entries(levels ?? {})
        .map(([categoryKey, level]) => ({ categoryKey, level: Number(level) }))
        .filter(({ level }) => level > 0),
    ),
  tags: z.array(line(60)).max(30).default([]),
  minLoad: z.number().int().min(0).max(HEAVIEST_LOAD).default(0),
  maxLoad: z.number().int().min(1).max(HEAVIEST_LOAD),
};
const loadsInOrder = {
  rule: ({ minLoad, maxLoad }: { minLoad: number; maxLoad: number }) => minLoad <= maxLoad,
  error: { error: formError("people.error-loads"), path: ["minLoad"] },
};

export const reviewerForm = z.object(reviewerProfile).refine(loadsInOrder.rule, loadsInOrder.error);
export type ReviewerProfile = z.output<typeof reviewerForm>;

/** A first letter knows little of its reader: categories and tags are theirs to fill in. */
export const reviewerInvitationForm = z
  .object({ ...reviewerProfile, email, name: line(60), language: z.enum(languages) })
  .refine(loadsInOrder.rule, loadsInOrder.error);
export type ReviewerInvitation = z.output<typeof reviewerInvitationForm>;

export const colleagueForm = z.object({
  email,
  name: line(60),
  language: z.enum(languages),
  role: z.enum(membershipRoles),
});
/** What a colleague is inside the institution. */
export const colleagueRoleForm = z.object({
  intent: z.literal("change"),
  role: z.enum(membershipRoles),
  department: optionalLine(60),
});
/** The steps of the way inside the institution; those without a name or without anybody are left out. */
export const approvalStepsForm = z.object({
  steps: z
    .array(z.object({ name: optionalLine(40), approverIds: z.array(z.string().max(80)).max(50).default([]) }))
    .max(mostApprovalSteps)
    .default([])
    .transform((steps) => steps.flatMap(({ name, approverIds }) => (name ? [{ name, approverIds }] : [])))
    .refine((steps) => steps.every(({ approverIds }) => approverIds.length > 0), {
      error: formError("people.error-step-without-approver"),
    }),
});
export const memberForm = z.object({
  email,
  name: line(60),
  language: z.enum(languages),
  role: z.enum(organiserRoles),
});
export const organiserForm = z.object({ name: line(100), nameEn: line(160) });

/** Someone new answers an invitation: the address is the invited one. */
export const acceptanceForm = z.object({ name: line(60), title: optionalLine(60), mobile, password: newPassword });
export type Acceptance = z.output<typeof acceptanceForm>;

export const pledgeForm = z.object({ agreed: z.literal("on", { error: formError("common.error-accept") }) });

/** One session by its name, or without it all but this one. */
export const endSessionsForm = z.object({ only: z.string().max(100).optional() });

export const administratorForm = z.object({
  email,
  name: line(60),
  language: z.enum(languages),
  password: newPassword,
});

/** Work that was given up, to be tried again. */
export const jobForm = z.object({ jobId: z.string().max(80) });

/** What becomes of an invitation nobody has answered. */
export const invitationActForm = z.object({ intent: z.enum(["resend", "withdraw"]) });

/** Whether an account can be used. */
export const accessForm = z.object({ intent: z.enum(["close", "reopen"]) });
/** What a sender does with a colleague's account: its role in the house, or its use. */
export const memberActForm = z.union([accessForm, colleagueRoleForm]);
