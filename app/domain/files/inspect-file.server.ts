import { fileTypeFromBuffer, fileTypeFromFile } from "file-type";
import { Refusal } from "#app/domain/refusal";
import { type FileType, fileTypes, knownType } from "./file-types";
import { compoundFileRefusal, refuseMacros } from "./inspect-office.server";
import { refuseBrokenVideo } from "./inspect-video.server";
import { refuseBrokenPicture, refuseHugePicture } from "./picture-size.server";
import { typesFor, type UploadPurpose } from "./upload-purposes";

/** How much of a file its first look needs. */
export const headBytes = 64 * 1024;

const ZIP = "application/zip";
const COMPOUND = "application/x-cfb";
const isOffice = (type: FileType) => fileTypes[type].family === "office";

/** A first look, so that someone who picked the wrong film need not send all of it. What it lets pass is looked at again as a whole. */
export async function inspectHead(purpose: UploadPurpose, declared: FileType, head: Uint8Array) {
  const found = (await fileTypeFromBuffer(head))?.mime ?? "";
  const packed = found === ZIP || found === COMPOUND || hasMacros(found);
  if (isOffice(declared) && packed) return;
  admit(purpose, declared, found);
}

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

const hasMacros = (mime: string) => mime.includes("macroenabled");

function admit(purpose: UploadPurpose, declared: FileType, found: string): FileType {
  const type = knownType(found);
  const akin = type && fileTypes[type].family === fileTypes[declared].family && typesFor[purpose].includes(type);
  if (!akin) throw new Refusal("attachment.wrong-kind");
  return type;
}
