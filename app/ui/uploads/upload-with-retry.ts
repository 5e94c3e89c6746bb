import { genUploader, UploadAbortedError } from "uploadthing/client";
import type { FileRoute } from "uploadthing/types";
import { declaredType } from "#app/domain/files/file-types";
import type { StoredFile } from "#app/domain/files/stored-file";
import type { UploadRefused } from "#app/domain/files/upload-answers";
import type { UploadInput } from "#app/domain/files/upload-metadata";
import type { UploadPurpose } from "#app/domain/files/upload-purposes";
import { codeOf, finalFailure, UploadFailure } from "./upload-failure";
import { forgetUploadId, uploadIdOf } from "./upload-id";

export interface UploadWish {
  purpose: UploadPurpose;
  caseId: string;
  file: File;
  /** Aborting keeps what has arrived: the same wish goes on from there. */
  signal?: AbortSignal;
  /** Bytes that have arrived, never more than the file has. */
  onProgress?: (loaded: number) => void;
  /** The connection broke; it is tried again by itself. */
  onInterruption?: () => void;
}

const MOST_TRIES = 6;

/** The kit's routes as this side sees them: all alike. */
type UploadRoutes = Record<
  UploadPurpose,
  FileRoute<{ input: UploadInput; output: StoredFile; errorShape: UploadRefused }>
>;

const { uploadFiles } = genUploader<UploadRoutes>({
  url: "/api/uploadthing",
  package: "xinglin",
  fetch: askForAddress,
});

/** Signed out, the kit would see an answer without words. */
async function askForAddress(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  return response.status === 401 ? Response.json({ error: "upload.signed-out" }, { status: 401 }) : response;
}

/**
 * Uploads one file and answers what the portal made of it. A broken connection is waited out and the upload goes on
 * where it stopped. Throws UploadFailure for what a person must know; an abort throws the kit's own UploadAbortedError.
 */
export async function uploadWithRetry(wish: UploadWish): Promise<StoredFile> {
  for (let tries = 1; ; tries++) {
    try {
      const stored = await uploadOnce(wish);
      forgetUploadId(wish);
      return stored;
    } catch (error) {
      if (error instanceof UploadAbortedError || wish.signal?.aborted) throw error;
      const code = codeOf(error);
      const failure = finalFailure(code) ?? (tries === MOST_TRIES ? new UploadFailure("network") : null);
      if (failure) throw failure;
      // its key belongs to another upload: a new name gives a new key
      if (code === "upload.key-taken") forgetUploadId(wish);
      wish.onInterruption?.();
      await pause(Math.min(30, 2 ** (tries - 1)) * 1000, wish.signal);
    }
  }
}

async function uploadOnce(wish: UploadWish): Promise<StoredFile> {
  const { purpose, caseId, file, signal, onProgress } = wish;
  const input: UploadInput = { caseId, uploadIds: [uploadIdOf(wish)] };
  // a computer without Office names no type; the address is signed for one
  const type = declaredType(file) ?? file.type;
  const typed = type === file.type ? file : new File([file], file.name, { type, lastModified: file.lastModified });
  const [uploaded] = await uploadFiles(purpose, {
    files: [typed],
    input,
    signal,
    // the form around the file counts too
    onUploadProgress: ({ loaded }) => onProgress?.(Math.min(loaded, file.size)),
  });
  const stored = uploaded?.serverData;
  if (!stored) throw new Error("an upload ended without its file");
  return stored;
}

/** Waits, though no longer than until the network is back or the upload is stopped, which its next try will notice. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener("online", end);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener("online", end);
    signal?.addEventListener("abort", end);
  });
}
