import { z } from "zod";
import { uploadPurposes } from "./upload-purposes";

/** What the browser sends with its wish to upload: the case, and one lasting name for each file, so that every retry goes on where the last one stopped. */
export const uploadInput = z.strictObject({
  caseId: z.string().regex(/^[\w-]{1,80}$/),
  uploadIds: z.array(z.uuid()).min(1).max(20),
});
export type UploadInput = z.output<typeof uploadInput>;

/** What the portal remembers of an upload until its bytes are there. */
export const uploadMetadata = z.object({
  userId: z.string(),
  caseId: z.string(),
  purpose: z.enum(uploadPurposes),
  files: z.array(
    z.object({ customId: z.string(), name: z.string(), type: z.string(), size: z.number().int().nonnegative() }),
  ),
});
export type UploadMetadata = z.output<typeof uploadMetadata>;
