import { z } from "zod";
import { formError } from "#app/i18n/form-error";
import { lines } from "../text-fields";

/** A file that was uploaded as a sealed form. */
export const scanForm = z.object({ fileId: z.string().min(1).max(80) });

/** What an officer decides who looked at the pages, and why. */
export const decideScanForm = z.object({
  scanId: z.string().min(1).max(80),
  outcome: z.enum(["accepted", "refused"]),
  note: lines(500).refine((text) => text !== "", formError("common.error-required")),
});
