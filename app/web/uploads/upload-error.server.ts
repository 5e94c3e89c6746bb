import { type UploadFault, uploadFaults, type UploadRefused } from "#app/domain/files/upload-answers";
import { Refusal } from "#app/domain/refusal";

/** The ingest could not take an upload; the browser knows what to do about each fault. */
export class UploadError extends Error {
  constructor(
    readonly fault: UploadFault,
    readonly headers: Record<string, string> = {},
  ) {
    super(fault);
    this.name = "UploadError";
  }
}

/** A refused upload as a response; anything unexpected is thrown on. */
export function answerUploadError(error: unknown): Response {
  if (error instanceof UploadError) return refused({ error: error.fault }, uploadFaults[error.fault], error.headers);
  if (error instanceof Refusal) return refused({ error: error.code }, error.status);
  throw error;
}

const refused = (body: UploadRefused, status: number, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { ...headers, "cache-control": "no-store" } });
