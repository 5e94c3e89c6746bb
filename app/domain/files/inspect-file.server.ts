import { fileTypeFromFile } from "file-type";
import { Refusal } from "#app/domain/refusal";
import { type FileType, fileTypes } from "./file-types";
import { admit, COMPOUND, hasMacros, ZIP } from "./inspect-head";
import { compoundFileRefusal, refuseMacros } from "./inspect-office.server";
import { refuseBrokenVideo } from "./inspect-video.server";
import { refuseBrokenPicture, refuseHugePicture } from "./picture-size.server";
import type { UploadPurpose } from "./upload-purposes";

const isOffice = (type: FileType) => fileTypes[type].family === "office";

/**
 * What a finished file really is. What counts is the content: a JPEG named .png is a JPEG. Refuses what the purpose does
 * not take, what is of another family than declared, macros, encryption, and what cannot be opened.
 */
export async function inspectFile(purpose: UploadPurpose, declared: FileType, path: string) {
  const found = (await fileTypeFromFile(path))?.mime ?? "";
  if (isOffice(declared) && found === COMPOUND) throw await compoundFileRefusal(path);
  if (isOffice(declared) && hasMacros(found)) throw new Refusal("attachment.macros");
  if (isOffice(declared) && found === ZIP) await refuseMacros(path);
  const type = admit(purpose, declared, found);
  if (isOffice(type)) await refuseMacros(path);
  if (fileTypes[type].family === "picture") await refuseHugePicture(path, type);
  // a HEIC is decoded when it is made a JPEG, in a process of its own
  if (fileTypes[type].family === "picture" && type !== "image/heic") await refuseBrokenPicture(path, type);
  if (fileTypes[type].family === "video") await refuseBrokenVideo(path);
  return type;
}
