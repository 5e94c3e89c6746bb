import { useTranslation } from "react-i18next";
import type { VersionFile } from "#app/domain/cases/content";
import { formatFileSize } from "#app/i18n/format";
import { useLanguage } from "../language";

/** The pictures and papers of a version, each to be opened as it was handed in. */
export function VersionFiles({ figures, attachments }: { figures: VersionFile[]; attachments: VersionFile[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
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
            {files.map(({ fileId, name: file, size, caption }, index) => (
              <li key={`${fileId} ${index}`} className="py-1">
                <a href={`/files/${fileId}`} target="_blank" rel="noreferrer">
                  {file}
                </a>{" "}
                <span className="num muted">{formatFileSize(language, size)}</span>
                {caption && <span className="hint"> {caption}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
