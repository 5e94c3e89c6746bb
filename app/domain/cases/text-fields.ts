import { z } from "zod";
import { cleanText } from "#app/domain/documents/clean-text";

/** Text as people type it: no space around it, no character that a database or a page cannot hold. */
export const line = (max: number) => z.string().trim().max(max).transform(cleanText);

/** The same over several lines. */
export const lines = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text.split(/\r?\n/).map(cleanText).join("\n"));
