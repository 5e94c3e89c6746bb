import { useTranslation } from "react-i18next";
import type { Named } from "#app/domain/people/named";
import { knowledgeLevels } from "#app/domain/people/title-levels";
import { type FieldState, initialText } from "../form/field-state";
import { Fieldset } from "../form/fieldset";
import { useLanguage } from "../language";

/** One line for each category: how well the reviewer knows it. The entry is a record by category. */
export function KnowledgeFields({
  field,
  levelOf,
  categories,
}: {
  field: FieldState;
  levelOf: (categoryKey: string) => FieldState | undefined;
  categories: readonly Named[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = ({ zh, en }: Named) => (language === "en" ? en : zh);
  return (
    <Fieldset field={field} label={t("people.knowledge")} hint={t("people.knowledge-hint")}>
      {categories.length === 0 && <p className="muted">{t("people.knowledge-none")}</p>}
      {categories.map((category) => {
        const level = levelOf(category.key);
        return (
          <label key={category.key} className="flex items-center justify-between gap-4 py-1">
            <span>{say(category)}</span>
            <select
              className="select"
              style={{ width: "9em" }}
              name={`${field.name}.${category.key}`}
              defaultValue={(level && initialText(level)) ?? "0"}
            >
              {knowledgeLevels.map((known) => (
                <option key={known.key} value={known.key}>
                  {say(known)}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </Fieldset>
  );
}
