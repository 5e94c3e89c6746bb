import { z } from "zod";
import { beijingMoment } from "#app/i18n/beijing-moment";
import { formError } from "#app/i18n/form-error";

/** Entries that several forms of a call share. Errors are message keys. */

/** One line of text. */
export const line = (max: number) => z.string().trim().min(1).max(max);

/** A name in both languages. */
export const bothNames = { zh: line(120), en: line(200) };

/** Several lines that may wait until the call opens. */
export const laterText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .optional()
    .transform((text) => text ?? "");

/** A date that may wait until the call opens: nothing at all, or a whole moment. */
export const laterMoment = z
  .object({ date: z.string().optional(), time: z.string().optional() })
  .optional()
  .transform((given, check) => {
    if (!given?.date && !given?.time) return null;
    const moment = beijingMoment.safeParse({ date: given.date ?? "", time: given.time ?? "" });
    if (moment.success) return moment.data;
    check.addIssue({ code: "custom", message: formError("common.error-moment") });
    return z.NEVER;
  });

/** The address of a public page: small letters, digits and single hyphens. */
export const slug = z
  .string()
  .trim()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: formError("calls.error-slug") });

/** The edition's year. */
export const year = z.int().min(2000).max(2100);

/** Which state of the call the person's page showed: a save against another one is stale. */
export const rev = z.int().min(1);

/** What names a row from edit to edit; a row that is new gets one when it is written. */
export const rowKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .optional();

/** Sends its error to the entry at `path` of a form with lists. */
export function complain(check: z.core.$RefinementCtx, path: (string | number)[], error: string) {
  check.addIssue({ code: "custom", path, message: error });
}
