import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { knownType } from "#app/domain/files/file-types";
import { uploadPurposes } from "#app/domain/files/upload-purposes";
import type { UploadConfig } from "./config.server";
import { UploadError } from "./upload-error.server";

/** The upload protocol's signature: HMAC-SHA256 under the portal's secret. */
export const sign = (text: string, secret: string) =>
  `hmac-sha256=${createHmac("sha256", secret).update(text).digest("hex")}`;

export function isSignature(given: string, text: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(sign(text, secret))];
  return one.length === other.length && timingSafeEqual(one, other);
}

const promised = z.object({
  key: z.string(),
  customId: z.string().min(1),
  purpose: z.enum(uploadPurposes),
  size: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
  type: z.string().transform((type, context) => knownType(type) ?? refuse(context)),
});
/** What the portal signed when it promised an upload its address. */
export type PromisedUpload = z.output<typeof promised>;

function refuse(context: z.RefinementCtx) {
  context.addIssue({ code: "custom" });
  return z.NEVER;
}

/**
 * Reads an upload's address. The signature covers the query as it was sent (values are encoded twice) below the configured
 * address: what a request says about its host does not count. Throws upload.unknown, upload.forged or upload.expired.
 */
export function readAddress(
  url: URL,
  config: Pick<UploadConfig, "ingestUrl" | "secret" | "appId">,
  now: number,
): PromisedUpload {
  const key = /\/([A-Za-z0-9]{20,128})$/.exec(url.pathname)?.[1];
  if (!key) throw new UploadError("upload.unknown");
  const [, query = "", signature] = /^\?(.*)&signature=([^&]+)$/.exec(url.search) ?? [];
  if (!signature || /(^|&)signature=/.test(query)) throw new UploadError("upload.forged");
  if (!isSignature(decoded(signature), `${config.ingestUrl}/${key}?${query}`, config.secret))
    throw new UploadError("upload.forged");

  const params = new URLSearchParams(query);
  if (!(Number(params.get("expires")) > now)) throw new UploadError("upload.expired");
  const get = (name: string) => decoded(params.get(`x-ut-${name}`) ?? "");
  const read = promised.safeParse({
    key,
    customId: get("custom-id"),
    purpose: get("slug"),
    size: get("file-size"),
    type: get("file-type"),
  });
  if (!read.success || get("identifier") !== config.appId) throw new UploadError("upload.forged");
  return read.data;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new UploadError("upload.forged");
  }
}
