import type { RefusalCode } from "#app/domain/refusal";

/** What the ingest itself may say no to, with its HTTP status: about the way a file travels, not about the file. */
export const uploadFaults = {
  /** The address was not signed by the portal. */
  "upload.forged": 403,
  "upload.unknown": 404,
  /** Nobody registered it: the browser asks for a new address. */
  "upload.unregistered": 409,
  /** Another upload holds the same key: the browser takes a new name for its own. */
  "upload.key-taken": 409,
  /** A later request of the same browser writes it now. */
  "upload.overtaken": 409,
  "upload.expired": 410,
  "upload.not-a-form": 415,
  "upload.out-of-range": 416,
  /** The connection ended before the file did. What arrived is kept. */
  "upload.cut-off": 400,
  "upload.left": 499,
  "upload.longer-than-said": 413,
  "upload.unfinished": 500,
  "upload.no-space": 507,
} as const;
export type UploadFault = keyof typeof uploadFaults;

/** What an upload that failed answers: the browser words it. */
export type UploadRefused = { error: UploadFault | RefusalCode };
