import type { MeasuredPicture } from "#app/domain/calls/picture-shortfall";
import { declaredType, fileTypes } from "#app/domain/files/file-types";
import { headBytes, inspectHead } from "#app/domain/files/inspect-head";
import { mayUploadFile } from "#app/domain/files/permissions";
import type { UploadPurpose } from "#app/domain/files/upload-purposes";
import { authorise, Refusal, type Verdict } from "#app/domain/refusal";
import { picturePixels } from "./picture-pixels";
import { failureOf } from "./upload-failure";

/** A file as the browser sees it before it is sent. */
export type SeenFile = MeasuredPicture & { file: File; type: string };

/**
 * Holds a file against the rules the portal will ask, as far as a browser can: kind, size, the first bytes of its content,
 * the pixels of a picture, and what its place asks. Throws UploadFailure where it would be refused: not one byte is sent.
 */
export async function checkBeforeSending(
  purpose: UploadPurpose,
  file: File,
  mayAdd: (seen: SeenFile) => Verdict,
): Promise<void> {
  const { name, type: said, size } = file;
  const declared = declaredType({ name, type: said });
  try {
    authorise(mayUploadFile(purpose, { name, type: said, size }));
    if (!declared) return;
    await inspectHead(purpose, declared, new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
    const isPicture = fileTypes[declared].family === "picture";
    const pixels = isPicture ? await picturePixels(file) : { width: null, height: null };
    const seen = { file, type: declared, size, ...pixels };
    authorise(mayUploadFile(purpose, { name, ...seen }), mayAdd(seen));
  } catch (error) {
    throw error instanceof Refusal ? failureOf(error) : error;
  }
}
