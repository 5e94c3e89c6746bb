import type { StoredFile } from "#app/domain/files/stored-file";

/** The place a picture will take in the text, while it is on its way. */
export interface PicturePlace {
  /** Stands there until then, for whatever shows how far it is. */
  element: HTMLElement;
  /** It takes the place of another picture, so the text will show no more of them than before. */
  replaces: boolean;
  /** Puts the stored picture there. False when the text was closed or replaced meanwhile. */
  fill: (stored: Pick<StoredFile, "fileId" | "width" | "height">) => boolean;
  /** It will not come. */
  clear: () => void;
}

/** A picture on its way to its place. */
export interface ComingPicture {
  file: File;
  place: PicturePlace;
}
