import { redirect } from "@remix-run/node";
import type { Context } from "#app/domain/context.server";
import { servedForm } from "#app/domain/files/commands/served-form.server";
import { isAskableKind } from "#app/domain/files/variant-kinds";
import type { ScanState } from "#app/domain/files/scan-states";
import { Refusal, type RefusalCode } from "#app/domain/refusal";
import { isStorageFull } from "../storage-full.server";
import { hostedFiles } from "../uploads/hosted-files.server";
import { readableFile } from "./readable-file.server";
import { sendFile } from "./send-file.server";

const unreadable = {
  waiting: "attachment.being-checked",
  infected: "attachment.infected",
  refused: "attachment.refused-content",
} as const satisfies Record<ScanState, RefusalCode>;

/** A file's answer to whoever asks for it. Someone signed out is asked to sign in, whether the file exists or not. */
export async function answerFile(ctx: Context, request: Request, fileId: string): Promise<Response> {
  const { file, isPublic } = await readableFile(ctx, fileId).catch((error: unknown) => {
    const isRefused = error instanceof Refusal && error.status === 404 && !ctx.actor.userId;
    throw isRefused ? redirect(`/account/sign-in?to=${encodeURIComponent(`/files/${fileId}`)}`) : error;
  });
  if (file.scanState) throw new Refusal(unreadable[file.scanState]);
  const { sha256, name, uploadKey } = file;
  if (sha256) {
    const asked = new URL(request.url).searchParams.get("as");
    const form = await servedForm(ctx, { ...file, sha256 }, isAskableKind(asked) ? asked : null).catch(
      (error: unknown) => {
        // without its clean copy a picture is not shown: better none than one that tells its place and owner
        throw isStorageFull(error) ? new Refusal("attachment.no-room") : error;
      },
    );
    if (!form) throw new Refusal("attachment.not-found");
    return sendFile(request, { ...form, path: ctx.store.path(form.sha256), name, isPublic });
  }
  if (!uploadKey) throw new Error("a file without bytes");
  return redirect(await hostedFiles.address(uploadKey), { headers: { "cache-control": "no-store" } });
}
