import { z } from "zod";
import { cleanText } from "#app/domain/documents/clean-text";

export const editionForm = z.object({
  zh: z.string().trim().min(2).max(80).transform(cleanText),
  en: z.string().trim().min(2).max(160).transform(cleanText),
});
export type EditionNames = z.output<typeof editionForm>;
