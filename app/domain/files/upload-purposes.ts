import { type FileType, fileTypes, wordType } from "./file-types";

/** What someone uploads a file for: a Word file to read the text from, a figure of the text, supporting material, the paper on which someone agreed to be shown, or a sealed form. */
export const uploadPurposes = ["word", "figure", "document", "consent", "seal"] as const;
export type UploadPurpose = (typeof uploadPurposes)[number];

/** What each purpose takes. */
export const typesFor: Record<UploadPurpose, readonly FileType[]> = {
  word: [wordType],
  figure: ["image/jpeg", "image/png", "image/webp", "image/gif", "image/heic"],
  document: (Object.keys(fileTypes) as FileType[]).filter((type) => type !== "image/webp" && type !== "image/gif"),
  consent: ["application/pdf", "image/jpeg", "image/png", "image/heic"],
  seal: ["application/pdf", "image/jpeg", "image/png", "image/heic"],
};

const MB = 1024 * 1024;

/** The most megabytes of one file. A video of five minutes in 1080p has up to 400. Powers of two: the upload protocol knows no others. */
export function maxMegabytes(purpose: UploadPurpose, type: FileType): 32 | 64 | 512 {
  if (purpose !== "document") return 32;
  return fileTypes[type].family === "video" ? 512 : 64;
}

export const maxBytes = (purpose: UploadPurpose, type: FileType) => maxMegabytes(purpose, type) * MB;

/** What a file dialogue offers: types and endings, since some systems know only one of them. */
export const acceptFor = (purpose: UploadPurpose) =>
  typesFor[purpose].flatMap((type) => [type, ...fileTypes[type].endings.map((ending) => `.${ending}`)]).join(",");
