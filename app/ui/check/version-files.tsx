import { useTranslation } from "react-i18next";
import { formatFileSize } from "#app/i18n/format";
import { useLanguage } from "../language";
import { FileLink } from "../preview/file-link";
import { useFreshWhile } from "../preview/use-fresh-while";
import { usePreview } from "../preview/use-preview";
import type { ListedFile } from "./desk";

/** The pictures and papers of a version, each to be looked at on the page as it was handed in. */
export function VersionFiles({ figures, attachments }: { figures: ListedFile[]; attachments: ListedFile[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { preview, shown } = usePreview();
  useFreshWhile([...figures, ...attachments].some(({ scanState }) => scanState === "waiting"));
  const lists = [
    { name: t("cases.part-figures"), files: figures },
    { name: t("cases.part-attachments"), files: attachments },
  ];
  return (
    <section>
      <h2>{t("cases.files-title")}</h2>
      {lists.map(({ name, files }) => (
        <div key={name} className="mb-3">
          <h3 className="text-sm font-semibold">
            {name} <span className="num muted">{t("cases.files-count", { count: files.length })}</span>
          </h3>
          <ul className="text-sm">
            {files.map((file, index) => (
              <li key={`${file.fileId} ${index}`} className="file-line">
                <FileLink file={file} onPreview={preview} />
                <span className="num muted">{formatFileSize(language, file.size)}</span>
                {file.caption && <span className="hint">{file.caption}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {shown}
    </section>
  );
}
