import { BadgeCheck, CircleHelp } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { EvidenceSummary as Summary } from "#app/domain/cases/evidence/evidence-of-content";
import { Icon } from "../icon";

/** How many numbers of a case have evidence, in one line. */
export function EvidenceSummary({ summary: { numbers, tied } }: { summary: Summary }) {
  const { t } = useTranslation();
  const isWhole = numbers > 0 && tied === numbers;
  return (
    <p className="evidence-summary">
      <span className={isWhole ? "state-ok" : "state-ask"}>
        <Icon of={isWhole ? BadgeCheck : CircleHelp} />
      </span>
      {numbers === 0 ? t("evidence.summary-none") : t("evidence.summary", { tied, numbers })}
    </p>
  );
}
