import { useTranslation } from "react-i18next";
import { Badge } from "../../state/badge";
import type { Material } from "#app/domain/cases/rights/material";

/** Whether an item's rights are in order, and what is missing. */
export function RightsBadges({ item: { rights, gaps } }: { item: Pick<Material, "rights" | "gaps"> }) {
  const { t } = useTranslation();
  if (rights?.withdrawnAt) return <Badge tone="stop">{t("rights.withdrawn")}</Badge>;
  if (gaps.length === 0)
    return <Badge tone="calm">{t(rights?.consentFileId ? "rights.in-order-with-form" : "rights.in-order")}</Badge>;
  return (
    <>
      {gaps.map((gap) => (
        <Badge key={gap} tone="warn">
          {t(`rights.gap-${gap}`)}
        </Badge>
      ))}
    </>
  );
}
