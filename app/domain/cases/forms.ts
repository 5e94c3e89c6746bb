import { z } from "zod";
import { cleanText } from "#app/domain/documents/clean-text";
import { documentSchema } from "#app/domain/documents/document-schema";
import { declarationKeys, returnReasons } from "./kinds";

/** Text as people type it: no space around it, no character that a database or a page cannot hold. */
const line = (max: number) => z.string().trim().max(max).transform(cleanText);

/** The same over several lines. */
const lines = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text.split(/\r?\n/).map(cleanText).join("\n"));

const month = z.union([z.literal(""), z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)]);
const rev = z.coerce.number().int().min(1);

export const authorSchema = z.strictObject({
  name: line(40),
  title: line(60),
  institution: line(100),
  share: line(100),
});

/** The header of a draft as the autosave sends it; `rev` is the one the screen was loaded with. */
export const headerSchema = z.strictObject({
  rev,
  title: line(200),
  abstract: lines(2000),
  categoryId: z.string().max(80).nullable(),
  tasks: z.array(line(60)).max(12),
  keywords: z.array(line(40)).max(10),
  periodFrom: month,
  periodTo: month,
  authors: z.array(authorSchema).max(30),
  declarations: z.array(z.enum(declarationKeys)).max(declarationKeys.length),
});
export type Header = z.output<typeof headerSchema>;

/** One section as the autosave sends it. */
export const sectionSchema = z.strictObject({ rev, document: documentSchema });

/** The officer's answer to a formality check. Dates come as Beijing days, `2026-12-16`: the last day of the revision. */
export const returnForm = z.object({
  reasons: z.array(z.enum(returnReasons)).min(1, "check.reasons-missing").max(returnReasons.length),
  note: lines(2000).default(""),
  dueDay: z.string().regex(/^\d{4}-\d\d-\d\d$/),
});
export const refuseForm = z.object({
  reasons: z.array(z.enum(returnReasons)).min(1, "check.reasons-missing").max(returnReasons.length),
  note: lines(2000).refine((text) => text !== "", "check.note-missing"),
});

/** The corrected blind copy as the officer's editor sends it. */
export const blindCopySchema = z.strictObject({
  rev,
  title: line(200),
  abstract: lines(2000),
  keywords: z.array(line(40)).max(10),
  sections: z.array(z.strictObject({ key: z.string().max(80), document: documentSchema })).max(20),
});
export type BlindCopyText = z.output<typeof blindCopySchema>;
