import { z } from "zod";
import { documentSchema } from "#app/domain/documents/document-schema";
import { maskWords } from "#app/domain/documents/identities/identities";
import { momentOf } from "#app/i18n/beijing-time";
import { formError } from "#app/i18n/form-error";
import { returnReasons } from "./kinds";
import { line, lines } from "./text-fields";

const rev = z.coerce.number().int().min(1);
const reasons = z.array(z.enum(returnReasons)).min(1, formError("cases.error-reasons")).max(returnReasons.length);

/** Sending back. The day comes as a Beijing day, `2026-12-16`: the last one of the revision. */
export const returnForm = z.object({
  reasons,
  note: lines(2000).default(""),
  dueDay: z.string().refine((day) => momentOf(day, "24:00") !== null, formError("cases.error-day")),
});
export const refuseForm = z.object({
  reasons,
  note: lines(2000).refine((text) => text !== "", formError("cases.error-note")),
});

/** Everything an officer does on the formality desk, told apart by the button. */
export const checkForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("start") }),
  z.object({ intent: z.literal("take-over") }),
  z.object({ intent: z.literal("admit") }),
  returnForm.extend({ intent: z.literal("return") }),
  refuseForm.extend({ intent: z.literal("refuse") }),
]);

const keywords = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(/[\n、，,;；]/)
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  )
  .pipe(z.array(line(40)).max(10));

/** The blind copy's head in plain fields; keywords stand between commas. */
export const blindHeadForm = z.object({ rev, title: line(200), abstract: lines(2000).default(""), keywords });

/** A wording that must not be read anywhere in the blind copy, and what stands there instead. */
export const maskForm = z.object({
  rev,
  word: line(200).refine((text) => text !== "", formError("common.error-required")),
  replacedBy: z.enum(Object.values(maskWords)),
});

/** One section as the officer's editor leaves it in its form. */
const blindSectionForm = z.object({
  rev,
  key: z.string().max(80),
  document: z
    .string()
    .transform((text, check): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        check.addIssue({ code: "custom", message: formError("common.error-wrong") });
        return z.NEVER;
      }
    })
    .pipe(documentSchema),
});

/** Everything an officer does to a blind copy, told apart by the button. */
export const blindForm = z.discriminatedUnion("intent", [
  blindHeadForm.extend({ intent: z.literal("save") }),
  maskForm.extend({ intent: z.literal("mask") }),
  blindSectionForm.extend({ intent: z.literal("section") }),
  z.object({ rev, intent: z.literal("confirm") }),
]);
