import { redirect } from "@remix-run/node";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { hostedAddress } from "../uploads/hosted-address.server";
import { readableFile } from "./readable-file.server";
import { sendFile } from "./send-file.server";

/** A file's answer to whoever asks for it. Someone signed out is asked to sign in, whether the file exists or not. */
export async function answerFile(ctx: Context, request: Request, fileId: string): Promise<Response> {
  const { file, isPublic } = await readableFile(ctx, fileId).catch((error: unknown) => {
    const isRefused = error instanceof Refusal && !ctx.actor.userId;
    throw isRefused ? redirect(`/account/sign-in?to=${encodeURIComponent(`/files/${fileId}`)}`) : error;
  });
  const { sha256, name, type, size, uploadKey } = file;
  if (sha256) return sendFile(request, { path: ctx.store.path(sha256), sha256, name, type, size, isPublic });
  if (!uploadKey) throw new Error("a file without bytes");
  return redirect(await hostedAddress(uploadKey), { headers: { "cache-control": "no-store" } });
}
