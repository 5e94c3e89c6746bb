import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IndicatorForm, type IndicatorFormProps } from "./indicator-form";

/** One line of the ledger with its form. It opens by itself for a new indicator and for words that are back and not saved; it never closes by itself. */
export function IndicatorRow({ isNew, ...form }: IndicatorFormProps & { isNew: boolean }) {
  const { t } = useTranslation();
  const { name, baseline, value, unit, news, generation = 0 } = form.indicator;
  const isRecovered = news !== undefined && news.kind !== "renewed";
  const [chosen, setChosen] = useState<boolean | null>(null);
  return (
    <li>
      <details open={chosen ?? (isNew || isRecovered)} onToggle={({ currentTarget }) => setChosen(currentTarget.open)}>
        <summary>
          <b>{name || t("evidence.unnamed")}</b>
          <span className="num muted">
            {[baseline, value].filter(Boolean).join(" → ")} {unit}
          </span>
        </summary>
        <IndicatorForm key={generation} {...form} />
      </details>
    </li>
  );
}
