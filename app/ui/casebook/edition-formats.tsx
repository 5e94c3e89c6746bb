import { FileText, Globe } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ReleasedEdition } from "#app/domain/casebook/public-reading";
import { formatFileSize } from "#app/i18n/format";
import { Icon } from "../icon";
import { useLanguage } from "../language";

/** The ways to read a casebook: here on the web, and as the typeset PDF by a plain link. */
export function EditionFormats({
  edition,
  contents,
}: {
  edition: Pick<ReleasedEdition, "pdfFileId" | "pdfPages" | "pdfSize">;
  contents: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pdfFileId, pdfPages, pdfSize } = edition;
  return (
    <table className="table formats">
      <caption className="visually-hidden">{t("exhibition.formats")}</caption>
      <tbody>
        <tr>
          <th scope="row">
            <Icon of={Globe} /> {t("exhibition.web")}
          </th>
          <td className="muted">{t("exhibition.web-hint")}</td>
          <td>
            <a href={contents}>{t("exhibition.web-link")}</a>
          </td>
        </tr>
        <tr>
          <th scope="row">
            <Icon of={FileText} /> {t("exhibition.pdf")}
          </th>
          <td className="muted">
            {pdfPages === null ? t("exhibition.pdf-waiting") : t("exhibition.pdf-pages", { count: pdfPages })}
          </td>
          <td className="num">
            {pdfFileId && pdfSize !== null && (
              <a href={`/files/${pdfFileId}`}>
                {t("exhibition.pdf-download", { size: formatFileSize(language, pdfSize) })}
              </a>
            )}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
