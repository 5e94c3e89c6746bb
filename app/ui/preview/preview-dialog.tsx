import { Download, ExternalLink, X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { fileAddress } from "#app/domain/files/picture-sources";
import type { ShownFile } from "#app/domain/files/shown-file";
import { formatFileSize } from "#app/i18n/format";
import { Icon } from "../icon";
import { useLanguage } from "../language";
import { PreviewBody } from "./preview-body";

/** One file, large, over the page it belongs to. Escape and the button close it, and the focus goes back to where it was. */
export function PreviewDialog({ file, onClose }: { file: ShownFile; onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { fileId, name, size } = file;
  return (
    <dialog ref={dialog} className="preview-box" aria-labelledby={title} onClose={onClose}>
      <div className="preview-head">
        <h2 id={title}>{name}</h2>
        <span className="num muted">{formatFileSize(language, size)}</span>
        <span className="preview-acts">
          <a className="btn btn-small" href={fileAddress(fileId)} target="_blank" rel="noreferrer">
            <Icon of={ExternalLink} />
            {t("files.open-apart")}
          </a>
          <a className="btn btn-small" href={fileAddress(fileId)} download={name}>
            <Icon of={Download} />
            {t("files.download")}
          </a>
          <button type="button" className="btn btn-small" onClick={() => dialog.current?.close()}>
            <Icon of={X} />
            {t("files.preview-close")}
          </button>
        </span>
      </div>
      <PreviewBody file={file} />
    </dialog>
  );
}
