import { z } from "zod";
import { documentSchema } from "#app/domain/documents/document-schema";
import { importWays } from "./import-choices";
import { attachmentKinds, declarationKeys } from "./kinds";
import { line, lines } from "./text-fields";

const month = z.union([z.literal(""), z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)]);
const rev = z.coerce.number().int().min(1);
/** Whether a text is joined from the person's own and another's. */
const joined = z.boolean().optional();

export const authorSchema = z.strictObject({
  name: line(40),
  title: line(60),
  institution: line(100),
  share: line(100),
});

/** What a draft says beside its sections. */
export const headerContentSchema = z.strictObject({
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
export type HeaderContent = z.output<typeof headerContentSchema>;

/** The header of a draft as the autosave sends it; `rev` is the one the screen was loaded with. */
export const headerSchema = headerContentSchema.extend({ rev, joined });
export type Header = z.output<typeof headerSchema>;

/** One section as the autosave sends it. */
export const sectionSchema = z.strictObject({ rev, document: documentSchema, joined });

/** The corrected blind copy as the officer's editor sends it. */
export const blindCopySchema = z.strictObject({
  rev,
  title: line(200),
  abstract: lines(2000),
  keywords: z.array(line(40)).max(10),
  sections: z.array(z.strictObject({ key: z.string().max(80), document: documentSchema })).max(20),
});
export type BlindCopyText = z.output<typeof blindCopySchema>;

/** The call a new case is for. */
/** `draftId` is made with the form, so that sending it twice opens one draft. */
export const startForm = z.object({
  callId: z.string().regex(/^[\w-]{1,80}$/),
  draftId: z.uuid().optional(),
});

/** An uploaded file and what it is to its case. */
export const attachForm = z.object({ fileId: z.string().regex(/^[\w-]{1,80}$/), kind: z.enum(attachmentKinds) });

/** A step that asks for nothing but the click. */
export const confirmForm = z.object({});

const jobId = z.string().regex(/^[\w-]{1,80}$/);

/** A Word file to read; what to do with the one that was read; or to let it go. */
export const importForm = z.union([
  z.object({ intent: z.literal("read").optional(), fileId: z.string().regex(/^[\w-]{1,80}$/) }),
  z.object({
    intent: z.literal("accept"),
    jobId,
    title: z.enum(["file", "draft"]).optional(),
    way: z.record(z.string(), z.enum(importWays)).optional(),
    rev: z.record(z.string(), z.coerce.number().int()).optional(),
    place: z.array(z.string().max(80).optional()).max(5_000).optional(),
  }),
  z.object({ intent: z.literal("discard"), jobId }),
]);

/** An earlier text to put back, over the `rev` the person saw. */
export const restoreForm = z.object({ stateId: z.string().regex(/^[\w-]{1,80}$/), rev });
