import { useTranslation } from "react-i18next";
import { declarationKeys } from "#app/domain/cases/kinds";

/** What the institution declares when it hands the case in. */
export function DeclarationsLeaf({ declared }: { declared: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <article className="leaf" aria-label={t("cases.field-declarations")}>
      <fieldset className="fieldset" id="part-declarations">
        <legend className="leaf-head">
          <h2>{t("cases.field-declarations")}</h2>
        </legend>
        {declarationKeys.map((key) => (
          <label key={key} className="check">
            <input type="checkbox" name="declarations" value={key} defaultChecked={declared.includes(key)} />
            <span>{t(`cases.declaration-${key}`)}</span>
          </label>
        ))}
      </fieldset>
    </article>
  );
}
