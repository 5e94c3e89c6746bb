import { z } from "zod";
import { cleanText } from "#app/domain/documents/clean-text";

const lines = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.split(/\r?\n/).map(cleanText).join("\n"));

/** What a reviewer writes; whether the scores fit the rubric is for the command to say. */
export const reviewContentSchema = z.strictObject({
  scores: z.record(
    z.string().max(80),
    z.strictObject({ score: z.number().min(0).max(1000).nullable(), comment: lines(2000) }),
  ),
  toInstitution: lines(4000),
  toPanel: lines(4000),
  confidence: z.number().int().min(1).max(3).nullable(),
});

/** A review as the desk's autosave sends it. */
export const reviewSchema = reviewContentSchema.extend({ rev: z.coerce.number().int().min(0) });
export type ReviewText = z.output<typeof reviewSchema>;

export const conflictForm = z.object({ note: lines(1000).default("") });
