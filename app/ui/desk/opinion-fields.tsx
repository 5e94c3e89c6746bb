import { useId } from "react";
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
      <Opinion
        name="toInstitution"
        label={t("desk.to-institution")}
        readers={t("desk.to-institution-who")}
        text={content.toInstitution}
        onChange={(toInstitution) => onChange({ toInstitution })}
      />
      <Opinion
        name="toPanel"
        label={t("desk.to-panel")}
        readers={t("desk.to-panel-who")}
        text={content.toPanel}
        onChange={(toPanel) => onChange({ toPanel })}
      />
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

/** Free words of the reviewer, with who will read them. */
function Opinion({
  name,
  label,
  readers,
  text,
  onChange,
}: {
  name: string;
  label: string;
  readers: string;
  text: string;
  onChange: (text: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label} <span className="need">{readers}</span>
      </label>
      <textarea
        className="textarea"
        id={id}
        name={name}
        placeholder={t("desk.may-be-empty")}
        maxLength={4000}
        defaultValue={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
