import { useTranslation } from "react-i18next";
import type { LostItem } from "#app/domain/documents/read-word/lost-items";
import { Badge } from "../../state/badge";

/** What of a file was changed or lost, each with the place it stood at. */
export function LostList({ lost }: { lost: readonly LostItem[] }) {
  const { t } = useTranslation();
  if (lost.length === 0) return <Badge tone="calm">{t("cases.import-lost-none")}</Badge>;
  return (
    <ul className="import-lost">
      {lost.map(({ kind, where, count }) => (
        <li key={`${kind} ${where}`}>
          <Badge tone="warn">{t("cases.import-changed")}</Badge> {t(`cases.lost-${kind}`)}
          {count > 1 && <span className="num muted"> {t("cases.import-times", { count })}</span>}
          {where !== "" && <span className="muted"> {t("cases.import-at", { where })}</span>}
        </li>
      ))}
    </ul>
  );
}
