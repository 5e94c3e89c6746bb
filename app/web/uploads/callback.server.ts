import { z } from "zod";
import type { Database } from "#app/db/database";
import { registerUploads } from "#app/domain/files/commands/register-uploads.server";
import type { UploadRow } from "#app/domain/files/queries/upload-of-key.server";
import { uploadMetadata } from "#app/domain/files/upload-metadata";
import type { UploadConfig } from "./config.server";
import { isSignature, sign } from "./sign.server";
import { UploadError } from "./upload-error.server";

const registration = z.object({
  fileKeys: z.array(z.string()).min(1),
  metadata: uploadMetadata,
  callbackUrl: z.string(),
  callbackSlug: z.string(),
});
const outcome = z.object({ fileKey: z.string(), callbackData: z.unknown() });

/** The talk between the upload service's kit and our ingest. It never leaves the process: what the kit sends to the ingest's address is answered here. */
export interface KitLine {
  /** The kit's fetch. */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Tells the kit that an upload is whole; answers what the portal made of it. Throws upload.unfinished where it could not. */
  announce: (upload: UploadRow) => Promise<unknown>;
}

export function kitLine(
  config: UploadConfig,
  { db, dispatch }: { db: Database; dispatch: (request: Request) => Promise<Response> },
): KitLine {
  const outcomes = new Map<string, unknown>();

  const answer = async (path: string, request: Request): Promise<Response> => {
    const key = request.headers.get("x-uploadthing-api-key") ?? "";
    // the same secret signs alike: compared without telling how much of it was right
    if (!isSignature(sign(key, config.secret), config.secret, config.secret))
      return Response.json({ ok: false }, { status: 401 });
    const body: unknown = await request.json();
    if (path === "/route-metadata") {
      const { fileKeys: keys, metadata, callbackUrl, callbackSlug: slug } = registration.parse(body);
      await registerUploads({ db, now: new Date() }, { keys, slug, callbackUrl, metadata });
    } else {
      const { fileKey, callbackData } = outcome.parse(body);
      outcomes.set(fileKey, callbackData);
    }
    return Response.json({ ok: true });
  };

  return {
    async fetch(input, init) {
      const request = new Request(input, { ...init, ...(init?.body ? { duplex: "half" } : {}) });
      const path = request.url.startsWith(`${config.ingestUrl}/`) ? request.url.slice(config.ingestUrl.length) : "";
      return path === "/route-metadata" || path === "/callback-result" ? answer(path, request) : fetch(request);
    },
    async announce(upload) {
      outcomes.delete(upload.key);
      const answered = await dispatch(callbackRequest(upload, config));
      const made = outcomes.get(upload.key);
      // the kit answers 200 even where the portal's own code threw: then it never told an outcome
      if (!answered.ok || !outcomes.delete(upload.key)) throw new UploadError("upload.unfinished");
      return made;
    },
  };
}

function callbackRequest(upload: UploadRow, { ingestUrl, callbackUrl, secret }: UploadConfig): Request {
  const { key, name, size, type, customId, metadata, slug } = upload;
  const url = `${ingestUrl}/${key}`;
  const file = { key, name, size, type, customId, url, appUrl: url, ufsUrl: url, fileHash: upload.sha256 ?? "" };
  const body = JSON.stringify({ status: "uploaded", metadata, origin: ingestUrl, file });
  return new Request(`${callbackUrl}?slug=${encodeURIComponent(slug ?? "")}`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "uploadthing-hook": "callback",
      "x-uploadthing-signature": sign(body, secret),
    },
  });
}
