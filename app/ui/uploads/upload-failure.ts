import { type Refusal, type RefusalCode, type RefusalFacts, statusOf } from "#app/domain/refusal";

/** Why an upload ended: a rule of the portal, or one of the few things the browser itself meets. */
export type UploadFailureCode = RefusalCode | "no-space" | "signed-out" | "network";

export class UploadFailure extends Error {
  constructor(
    readonly code: UploadFailureCode,
    /** The limit and the file's own figure, where the browser saw them. */
    readonly facts: RefusalFacts = {},
  ) {
    super(code);
    this.name = "UploadFailure";
  }
}

export const failureOf = ({ code, facts }: Refusal) => new UploadFailure(code, facts);

/** The code an answer of kit or ingest carried: in `data` where the bytes went, in `cause` where an address was asked for. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const { data, cause } = error as { data?: unknown; cause?: unknown };
  for (const answer of [data, cause]) {
    const code: unknown = typeof answer === "object" && answer !== null && "error" in answer ? answer.error : undefined;
    if (typeof code === "string") return code;
  }
  return "";
}

/** What cannot be mended by trying again; null for everything else. */
export function finalFailure(code: string): UploadFailure | null {
  if (Object.hasOwn(statusOf, code)) return new UploadFailure(code as RefusalCode);
  if (code === "upload.no-space") return new UploadFailure("no-space");
  return code === "upload.signed-out" ? new UploadFailure("signed-out") : null;
}
