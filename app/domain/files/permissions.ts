import { Refusal, type Verdict } from "#app/domain/refusal";
import { declaredType, endingOf } from "./file-types";
import { limitInputPixels } from "./pixel-limit";
import { maxBytes, typesFor, type UploadPurpose } from "./upload-purposes";

/** What a browser says of a file before it sends it. */
export interface DeclaredFile {
  name: string;
  type: string;
  size: number;
  /** Pixels of a picture, where the browser could tell. */
  width?: number | null;
  height?: number | null;
}

const oldOffice = ["doc", "dot", "xls", "ppt", "wps", "et", "dps"];
const withMacros = ["docm", "dotm", "xlsm", "xltm", "pptm", "ppsm"];

/** Whether a file may be uploaded for this purpose, by what is said of it. The content is checked when it arrives. */
export function mayUploadFile(purpose: UploadPurpose, file: DeclaredFile): Verdict {
  const ending = endingOf(file.name);
  if (oldOffice.includes(ending)) return new Refusal("attachment.old-office");
  if (withMacros.includes(ending)) return new Refusal("attachment.macros");
  const type = declaredType(file);
  if (!type || !typesFor[purpose].includes(type)) return new Refusal("attachment.wrong-kind");
  if (file.size === 0) return new Refusal("attachment.empty");
  const max = maxBytes(purpose, type);
  if (file.size > max) return new Refusal("attachment.too-large", { max, has: file.size });
  const { width, height } = file;
  const isHuge = width && height && width * height > limitInputPixels;
  return isHuge ? new Refusal("attachment.too-many-pixels", { width, height }) : null;
}
