import { LoaderCircle } from "lucide-react";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { fileAddress } from "#app/domain/files/picture-sources";
import { previewOf, type ShownFile } from "#app/domain/files/shown-file";
import { Badge } from "../state/badge";
import { FileThumb } from "./file-thumb";

/** A file in a list: pressed, it is shown on the page where a browser can, else downloaded. Before it was looked at for viruses nothing opens it. */
export function FileLink({ file, onPreview }: { file: ShownFile; onPreview: (file: ShownFile) => void }) {
  const { t } = useTranslation();
  const { fileId, name, type, scanState } = file;
  const words = (
    <>
      <FileThumb file={file} />
      <span className="file-link-name">{name}</span>
    </>
  );
  if (scanState) {
    return (
      <span className="file-link">
        {words}
        {scanState === "waiting" ? (
          <Badge tone="accent" icon={LoaderCircle}>
            {t("files.being-checked")}
          </Badge>
        ) : (
          <Badge tone="stop">{t(`files.scan-${scanState}`)}</Badge>
        )}
      </span>
    );
  }
  if (previewOf(type) === null) {
    return (
      <a className="file-link" href={fileAddress(fileId)} download={name}>
        {words}
      </a>
    );
  }
  const open = (event: MouseEvent) => {
    // with a key held down the browser opens a tab or a window, as for any link
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onPreview(file);
  };
  return (
    <a className="file-link" href={fileAddress(fileId)} aria-haspopup="dialog" onClick={open}>
      {words}
    </a>
  );
}
