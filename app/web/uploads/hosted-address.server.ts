import { uploadConfig } from "./config.server";

const MINUTES_5 = 300;

/** Where the hosted service shows one of its private files, for five minutes. */
export async function hostedAddress(uploadKey: string): Promise<string> {
  const { UTApi } = await import("uploadthing/server");
  const { ufsUrl } = await new UTApi({ token: uploadConfig().token }).generateSignedURL(uploadKey, {
    expiresIn: MINUTES_5,
  });
  return ufsUrl;
}
