/** One kind of content the portal takes: how its names end, what it is akin to, and whether a browser may show it itself. */
interface FileTypeRule {
  readonly endings: readonly string[];
  readonly family: "pdf" | "office" | "picture" | "video";
  readonly shown: boolean;
}

const office = "application/vnd.openxmlformats-officedocument";

/** The MIME type of a Word file (.docx). */
export const wordType = `${office}.wordprocessingml.document` as const;

/** Every type of file the portal takes, by its MIME type. */
export const fileTypes = {
  "application/pdf": { endings: ["pdf"], family: "pdf", shown: true },
  [wordType]: { endings: ["docx"], family: "office", shown: false },
  [`${office}.spreadsheetml.sheet`]: { endings: ["xlsx"], family: "office", shown: false },
  [`${office}.presentationml.presentation`]: { endings: ["pptx"], family: "office", shown: false },
  "image/jpeg": { endings: ["jpg", "jpeg"], family: "picture", shown: true },
  "image/png": { endings: ["png"], family: "picture", shown: true },
  "image/webp": { endings: ["webp"], family: "picture", shown: true },
  "image/gif": { endings: ["gif"], family: "picture", shown: true },
  /** What phones make; kept as JPEG, which every browser can show. */
  "image/heic": { endings: ["heic", "heif"], family: "picture", shown: false },
  "video/mp4": { endings: ["mp4", "m4v"], family: "video", shown: true },
  "video/quicktime": { endings: ["mov"], family: "video", shown: true },
} as const satisfies Record<string, FileTypeRule>;
export type FileType = keyof typeof fileTypes;

export const isFileType = (type: string): type is FileType => Object.hasOwn(fileTypes, type);

/** Other names for the same content. */
const otherNames: Record<string, FileType> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/apng": "image/png",
  "image/heif": "image/heic",
  "video/x-m4v": "video/mp4",
};

/** The portal's own name of a MIME type; parameters and capitals do not matter. Null for what it does not take. */
export function knownType(type: string): FileType | null {
  const plain = type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (isFileType(plain)) return plain;
  return otherNames[plain] ?? null;
}

/** What follows the last dot of a name, in small letters. */
export const endingOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** What a browser says of a file or, where it says nothing (a computer without Office), what its name says. */
export function declaredType({ name, type }: { name: string; type: string }): FileType | null {
  const ending = endingOf(name);
  const byName = Object.entries(fileTypes).find(([, { endings }]) => (endings as readonly string[]).includes(ending));
  return knownType(type) ?? ((byName?.[0] as FileType | undefined) || null);
}
