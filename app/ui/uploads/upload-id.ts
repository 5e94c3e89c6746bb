/** What tells one upload from another: the same file for the same place goes on where it stopped, even after the page was loaded anew. */
interface UploadPlace {
  caseId: string;
  purpose: string;
  file: File;
}

const placeOf = ({ caseId, purpose, file: { name, size, lastModified } }: UploadPlace) =>
  ["upload", caseId, purpose, name, size, lastModified].join("|");

/** The upload's lasting name, made at the first try. */
export function uploadIdOf(place: UploadPlace): string {
  const known = sessionStorage.getItem(placeOf(place));
  if (known) return known;
  const made = randomId();
  sessionStorage.setItem(placeOf(place), made);
  return made;
}

export const forgetUploadId = (place: UploadPlace) => sessionStorage.removeItem(placeOf(place));

/** `crypto.randomUUID` is missing on pages that a hospital serves without https. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
