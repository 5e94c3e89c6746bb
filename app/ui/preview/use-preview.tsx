import { type ReactNode, useState } from "react";
import type { ShownFile } from "#app/domain/files/shown-file";
import { PreviewDialog } from "./preview-dialog";

/** The preview of a screen's files: `preview` opens one, `shown` stands somewhere on the screen. */
export function usePreview(): { preview: (file: ShownFile) => void; shown: ReactNode } {
  const [file, setFile] = useState<ShownFile | null>(null);
  return {
    preview: setFile,
    shown: file && <PreviewDialog key={file.fileId} file={file} onClose={() => setFile(null)} />,
  };
}
