import path from "node:path";
import { z } from "zod";
import type { UploadDriver } from "#app/domain/files/upload-states";
import { env, SetupError, type Settings } from "../env.server";

/** How files reach the portal. */
export interface UploadConfig {
  driver: UploadDriver;
  /** As the upload service's kit wants it. */
  token: string;
  /** Signs addresses and callbacks. */
  secret: string;
  appId: string;
  /** What addresses of the embedded ingest are signed for: never taken from a request. */
  ingestUrl: string;
  callbackUrl: string;
  /** Unfinished uploads, on the file system of the store. */
  partialFolder: string;
  maxBytes: number;
  /** The disk must keep so much free. */
  reserveBytes: number;
}

const tokenContent = z.object({
  apiKey: z.string().startsWith("sk_"),
  appId: z.string().min(1),
  regions: z.array(z.string()).min(1),
});

export function uploadConfig(settings: Settings = env()): UploadConfig {
  const { apiKey, appId } = readToken(settings.UPLOADTHING_TOKEN);
  return {
    driver: settings.UPLOAD_DRIVER,
    token: settings.UPLOADTHING_TOKEN,
    secret: apiKey,
    appId,
    ingestUrl: `${settings.PUBLIC_ORIGIN}/api/ingest`,
    callbackUrl: `${settings.PUBLIC_ORIGIN}/api/uploadthing`,
    partialFolder: path.join(settings.DATA_DIR, "partial"),
    maxBytes: settings.MAX_UPLOAD_BYTES,
    reserveBytes: 256 * 1024 * 1024,
  };
}

/** Where else than at the portal the browser sends files to and shows them from, for the pages' security policy. */
export const fileSources = ({ UPLOAD_DRIVER }: Settings = env()): { sent: string[]; shown: string[] } =>
  UPLOAD_DRIVER === "uploadthing"
    ? { sent: ["https://*.ingest.uploadthing.com"], shown: ["https://*.ufs.sh"] }
    : { sent: [], shown: [] };

function readToken(token: string) {
  try {
    return tokenContent.parse(JSON.parse(Buffer.from(token, "base64").toString("utf8")));
  } catch {
    throw new SetupError(
      'Xinglin cannot start: UPLOADTHING_TOKEN must be the base64 of {"apiKey":"sk_…","appId":"…","regions":["…"]}.',
    );
  }
}
