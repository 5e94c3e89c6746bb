import type { Context } from "#app/domain/context.server";
import { cleanPicture } from "../clean-picture.server";
import { fileTypes, isFileType } from "../file-types";
import type { FileRow } from "../queries/file-of-id.server";
import { variantsOfFiles } from "../queries/variants-of-files.server";
import type { AskableKind } from "../variant-kinds";
import { keepVariants } from "./keep-variants.server";

/** Bytes in the store that stand for a file. */
export interface ServedForm {
  sha256: string;
  type: string;
  size: number;
}

/**
 * What is sent of a file whose bytes are here. Pictures go out only without their maker's notes: the copy is made at the
 * first asking. A web size that is not made yet is answered with the whole picture; a still that is not there with nothing.
 */
export async function servedForm(
  { db, store, now }: Pick<Context, "db" | "store" | "now">,
  file: FileRow & { sha256: string },
  asked: AskableKind | null,
): Promise<ServedForm | null> {
  const { id, sha256, type, size } = file;
  const isPicture = isFileType(type) && fileTypes[type].family === "picture";
  if (!isPicture && asked === null) return { sha256, type, size };
  const variants = await variantsOfFiles(db.read, [id]);
  const found = variants.find(({ kind }) => kind === asked);
  if (found) return found;
  if (!isPicture) return asked === "poster" ? null : { sha256, type, size };
  const clean = variants.find(({ kind }) => kind === "clean");
  if (clean) return clean;

  const kept = await store.put(await cleanPicture(type, await store.read(sha256)));
  await db.transact((tx) => keepVariants(tx, [{ fileId: id, kind: "clean", ...kept, type, createdAt: now }]));
  return { ...kept, type };
}
