import { useTranslation } from "react-i18next";
import { formatDate, formatTime } from "#app/i18n/format";
import { useLanguage } from "../language";
import type { Desk } from "./desk";

/** Every version ever handed in, with its receipt and the hash that proves it. */
export function VersionsList({ versions, current }: { versions: Desk["versions"]; current: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section>
      <h2>{t("cases.versions-title")}</h2>
      <ul className="text-sm">
        {versions.map(({ id, position, receipt, hash, createdAt }) => (
          <li key={id} className="py-1" aria-current={position === current ? "true" : undefined}>
            {t("cases.version-line", {
              position,
              moment: `${formatDate(language, createdAt)} ${formatTime(createdAt)}`,
              receipt,
            })}
            <small className="hint num block break-all">{hash}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
