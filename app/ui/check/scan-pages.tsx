import { useTranslation } from "react-i18next";
import { readFormCode } from "#app/domain/cases/seal/form-code";
import type { ScanPage } from "#app/domain/cases/seal/kinds";
import { fileAddress } from "#app/domain/files/picture-sources";

/** The pages of a sealed form as they came, each with what its code says. */
export function ScanPages({ pages }: { pages: readonly ScanPage[] }) {
  const { t } = useTranslation();
  if (pages.length === 0) return null;
  return (
    <ol className="scan-pages">
      {pages.map(({ fileId, code, hasRed }, index) => {
        const read = code ? readFormCode(code) : null;
        const said = read ? t("seal.page-of", { page: read.page, of: read.pages }) : t("seal.page-no-code");
        return (
          <li key={fileId ?? index}>
            {fileId && (
              <a href={fileAddress(fileId)} target="_blank" rel="noreferrer">
                <img src={fileAddress(fileId)} alt={t("seal.page-picture", { page: index + 1 })} loading="lazy" />
              </a>
            )}
            <span>{said}</span> {!hasRed && <span className="muted">{t("seal.page-no-red")}</span>}
          </li>
        );
      })}
    </ol>
  );
}
