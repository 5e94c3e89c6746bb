import { z } from "zod";
import { formError } from "#app/i18n/form-error";
import { editionForm } from "./forms";

const editionId = z.string().max(80);

/** Everything a manager does to a casebook, told apart by the button. */
export const casebookForm = z.discriminatedUnion("intent", [
  editionForm.extend({ intent: z.literal("names") }),
  z.object({
    intent: z.literal("release"),
    editionId,
    caseIds: z.array(z.string().max(80)).min(1, formError("casebook.error-nothing-selected")),
  }),
  z.object({ intent: z.literal("compile"), editionId }),
]);
