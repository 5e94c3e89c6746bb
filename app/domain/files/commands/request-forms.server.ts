import type { Tx } from "#app/db/database";
import { enqueue } from "#app/domain/record/enqueue.server";
import { fileTypes, isFileType } from "../file-types";

/** Has web sizes and stills made of these files, where they are pictures or videos. */
export async function requestForms(tx: Tx, files: readonly { id: string; type: string }[]) {
  const fileIds = files.filter(({ type }) => isShown(type)).map(({ id }) => id);
  if (fileIds.length > 0) await enqueue(tx, "file.make-forms", { fileIds });
}

const isShown = (type: string) =>
  isFileType(type) && type !== "image/gif" && ["picture", "video"].includes(fileTypes[type].family);
