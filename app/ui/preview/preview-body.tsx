import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fileAddress } from "#app/domain/files/picture-sources";
import { previewOf, type ShownFile } from "#app/domain/files/shown-file";

/** The file itself: a picture as wide as the screen asks, a video that loads what is watched, a PDF in the browser's own reader. */
export function PreviewBody({ file: { fileId, name, type, hasStill } }: { file: ShownFile }) {
  const { t } = useTranslation();
  const [isUnplayable, setUnplayable] = useState(false);
  const address = fileAddress(fileId);
  const kind = previewOf(type);
  if (kind === "picture") return <img className="preview-shown" src={fileAddress(fileId, "w1600")} alt={name} />;
  if (kind === "video" && !isUnplayable) {
    return (
      // eslint-disable-next-line jsx-a11y/media-has-caption -- nobody hands in captions apart from a video
      <video
        className="preview-shown"
        src={address}
        poster={hasStill ? fileAddress(fileId, "poster") : undefined}
        controls
        preload="metadata"
        aria-label={name}
        onError={() => setUnplayable(true)}
      />
    );
  }
  // unsandboxed: browsers keep their reader of PDFs out of sandboxes; the answer's own policy allows the file nothing
  if (kind === "pdf" && showsPdf()) return <iframe className="preview-shown preview-pdf" src={address} title={name} />;
  return (
    <p>
      {t(kind === "video" ? "files.no-player" : "files.no-reader")}{" "}
      <a href={address} target="_blank" rel="noreferrer">
        {t("files.open-name", { name })}
      </a>
    </p>
  );
}

/** Whether the browser reads PDFs inside a page. Those of phones do not, or show the first page alone. */
const showsPdf = () => navigator.pdfViewerEnabled && !matchMedia("(pointer: coarse)").matches;
