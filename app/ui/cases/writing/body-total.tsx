import { useTranslation } from "react-i18next";
import { countCharacters } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";
import { formatNumber } from "#app/i18n/format";
import { useLanguage } from "../../language";

/** The length of all sections together against the call's limits. */
export function BodyTotal({
  documents,
  limits,
}: {
  documents: readonly RichDocument[];
  limits: { min: number; max: number };
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const total = documents.reduce((sum, document) => sum + countCharacters(document), 0);
  const number = (value: number) => formatNumber(language, value);
  // the scale goes a tenth beyond the most, so that too much is seen as too much
  const place = (value: number) => `${Math.min(100, (value / (limits.max * 1.1)) * 100).toFixed(1)}%`;
  const isWithin = total >= limits.min && total <= limits.max;
  return (
    <div className="total">
      <div className="row">
        <span>{t("cases.outline-total")}</span>
        <span>
          <b>{number(total)}</b> {t("cases.chars-unit")}
        </span>
      </div>
      <div
        className="meter"
        role="img"
        aria-label={t("cases.outline-total-says", {
          has: number(total),
          min: number(limits.min),
          max: number(limits.max),
        })}
      >
        <i style={{ width: place(total), background: isWithin ? undefined : "var(--warn)" }} />
        <b style={{ left: place(limits.min) }} />
        <b style={{ left: place(limits.max) }} />
      </div>
      <div className="ends" aria-hidden="true">
        <span style={{ left: place(limits.min) }}>{number(limits.min)}</span>
        <span>{number(limits.max)}</span>
      </div>
    </div>
  );
}
