import { z } from "zod";
import { formError } from "#app/i18n/form-error";

const line = (max: number) => z.string().trim().min(1).max(max);
const id = z.string().max(80);

/** An institution to apply together with, and whom to ask there. */
export const coApplicantForm = z.object({
  intent: z.literal("add"),
  name: line(100),
  contactName: line(60),
  contactEmail: z.email().max(254),
});
export type NewCoApplicant = Omit<z.output<typeof coApplicantForm>, "intent">;

/** What the applicant does with its co-applicants. */
export const coApplicantActForm = z.union([
  coApplicantForm,
  z.object({ intent: z.enum(["ask-again", "remove"]), coApplicantId: id }),
]);

/** What the institution that was asked answers, and who answers for it. */
export const coApplicationForm = z
  .object({
    intent: z.enum(["confirm", "decline"]),
    answeredBy: line(60),
    answeredTitle: line(60),
    note: z.string().trim().max(500).optional(),
  })
  .refine(({ intent, note }) => intent === "confirm" || Boolean(note), {
    error: formError("cases.together-error-note"),
    path: ["note"],
  });
export type CoApplicationAnswer = z.output<typeof coApplicationForm>;
