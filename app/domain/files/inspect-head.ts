import { fileTypeFromBuffer } from "file-type/core";
import { Refusal } from "#app/domain/refusal";
import { type FileType, fileTypes, knownType } from "./file-types";
import { typesFor, type UploadPurpose } from "./upload-purposes";

/** How much of a file its first look needs. */
export const headBytes = 64 * 1024;

export const ZIP = "application/zip";
export const COMPOUND = "application/x-cfb";

/**
 * A first look at a file's content, in the browser before it is sent and at the portal while the rest is on its way. What
 * it lets pass is looked at again as a whole.
 */
export async function inspectHead(purpose: UploadPurpose, declared: FileType, head: Uint8Array) {
  const found = (await fileTypeFromBuffer(head))?.mime ?? "";
  const packed = found === ZIP || found === COMPOUND || hasMacros(found);
  if (fileTypes[declared].family === "office" && packed) return;
  admit(purpose, declared, found);
}

export const hasMacros = (mime: string) => mime.includes("macroenabled");

/** The type of a content, where the purpose takes it and it is akin to what was declared. The refusal names both: a film named .jpg is a film. */
export function admit(purpose: UploadPurpose, declared: FileType, found: string): FileType {
  const type = knownType(found);
  const akin = type && fileTypes[type].family === fileTypes[declared].family && typesFor[purpose].includes(type);
  if (!akin) throw new Refusal("attachment.wrong-kind", type ? { named: nameOf(declared), found: nameOf(type) } : {});
  return type;
}

const nameOf = (type: FileType) => fileTypes[type].endings[0].toUpperCase();
