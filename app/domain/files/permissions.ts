import { Refusal, type Verdict } from "#app/domain/refusal";
import { declaredType, endingOf } from "./file-types";
import { maxBytes, typesFor, type UploadPurpose } from "./upload-purposes";

/** What a browser says of a file before it sends it. */
export interface DeclaredFile {
  name: string;
  type: string;
  size: number;
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
  return file.size > maxBytes(purpose, type) ? new Refusal("attachment.too-large") : null;
}
