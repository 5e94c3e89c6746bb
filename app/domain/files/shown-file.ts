import { fileTypes, isFileType } from "./file-types";
import type { ScanState } from "./scan-states";

/** A file in a list from which it can be opened. */
export interface ShownFile {
  fileId: string;
  name: string;
  type: string;
  size: number;
  /** Set where nobody may open it: it waits to be looked at, or was refused. */
  scanState: ScanState | null;
  /** Of a video: a still of it was made. */
  hasStill: boolean;
}

/** How a page shows a file without being left; nothing where a browser cannot. */
export function previewOf(type: string): "picture" | "pdf" | "video" | null {
  const family = isFileType(type) ? fileTypes[type].family : "office";
  return family === "office" ? null : family;
}
