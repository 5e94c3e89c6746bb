import { useTranslation } from "react-i18next";
import { pointsOf } from "#app/domain/calls/rubric";
import { formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";
import { pointsGiven, pointsOpen, type RubricState } from "./rubric-state";

/** The total so far, large, and what is still open. */
export function ScoreTop({ criteria, content, missing }: RubricState) {
  const { t } = useTranslation();
  const language = useLanguage();
  const left = missing.length;
  return (
    <div className="score-top no-phone">
      <output className="total">
        {formatNumber(language, pointsGiven(content), 1)}
        <small>{t("desk.of-points", { points: pointsOf(criteria) })}</small>
      </output>
      <span className="says">
        {left > 0
          ? t("desk.scored", { done: criteria.length - left, left })
          : t("desk.scored-all", { count: criteria.length })}
        {left > 0 && (
          <>
            <br />
            {t("desk.unscored-points", { points: pointsOpen({ criteria, missing }) })}
          </>
        )}
      </span>
    </div>
  );
}
