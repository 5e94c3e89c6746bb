import { z } from "zod";
import { formError } from "#app/i18n/form-error";
import { bothNames, complain, rev, rowKey } from "./fields";
import { materialRightsRules, newSealRules, sealedFormChoices } from "./settings";

const weight = z.int().min(0).max(10_000);

/** The whole of a match score. */
export const WHOLE_MATCH = 10_000;

/** How cases are judged and what they can win. */
export const settingsForm = z
  .object({
    rev,
    reviewsPerCase: z.int().min(1).max(15),
    revisionDays: z.int().min(1).max(90),
    materialRights: z.enum(materialRightsRules),
    sealedForm: z.enum(sealedFormChoices),
    newSeal: z.enum(newSealRules),
    category: weight,
    tags: weight,
    title: weight,
    sameProvince: weight,
    awardLevels: z
      .array(z.object({ key: rowKey, ...bothNames }))
      .min(1)
      .max(10),
  })
  .superRefine(({ category, tags, title }, check) => {
    const sum = category + tags + title;
    if (sum !== WHOLE_MATCH) complain(check, ["title"], formError("calls.error-match", { sum }));
  });
