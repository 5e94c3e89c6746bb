import { useTranslation } from "react-i18next";
import type { ReviewContent } from "#app/domain/reviews/review-content";

/** After the criteria: a word to the institution, one to the panel, and how sure the reviewer is. */
export function OpinionFields({
  content,
  onChange,
}: {
  content: ReviewContent;
  onChange: (change: Partial<ReviewContent>) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="group">
      <div className="field">
        <label className="label" htmlFor="to-institution">
          {t("desk.to-institution")} <span className="need">{t("desk.to-institution-who")}</span>
        </label>
        <textarea
          className="textarea"
          id="to-institution"
          name="toInstitution"
          placeholder={t("desk.may-be-empty")}
          maxLength={4000}
          defaultValue={content.toInstitution}
          onChange={(event) => onChange({ toInstitution: event.currentTarget.value })}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor="to-panel">
          {t("desk.to-panel")} <span className="need">{t("desk.to-panel-who")}</span>
        </label>
        <textarea
          className="textarea"
          id="to-panel"
          name="toPanel"
          placeholder={t("desk.may-be-empty")}
          maxLength={4000}
          defaultValue={content.toPanel}
          onChange={(event) => onChange({ toPanel: event.currentTarget.value })}
        />
      </div>
      <fieldset className="field desk-confidence">
        <legend className="label">{t("desk.confidence")}</legend>
        <div className="seg">
          {([1, 2, 3] as const).map((level) => (
            <label key={level}>
              <input
                type="radio"
                name="confidence"
                value={level}
                defaultChecked={content.confidence === level}
                onChange={() => onChange({ confidence: level })}
              />
              {t(`desk.confidence-${level}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
