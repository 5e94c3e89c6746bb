import { useTranslation } from "react-i18next";
import { provinces } from "#app/domain/people/provinces";
import { titleLevels } from "#app/domain/people/title-levels";
import { CheckboxesField } from "../form/checkboxes-field";
import type { FieldState } from "../form/field-state";
import { RadioField } from "../form/radio-field";
import { SelectField } from "../form/select-field";
import { TextAreaField } from "../form/text-area-field";
import { TextField } from "../form/text-field";
import { useLanguage } from "../language";
import type { FieldsOfWork } from "./fields-of-work";
import { KnowledgeFields } from "./knowledge-fields";
import { namedChoices } from "./named-choices";

type Name =
  "institutionName" | "formerInstitutions" | "titleLevel" | "province" | "levels" | "tags" | "minLoad" | "maxLoad";

/** What routing knows of a reviewer. */
export function ReviewerFields({
  fields,
  levelOf,
  work,
}: {
  fields: Record<Name, FieldState>;
  levelOf: (categoryKey: string) => FieldState | undefined;
  work: FieldsOfWork;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <TextField
        field={fields.institutionName}
        label={t("people.reviewer-institution")}
        hint={t("people.reviewer-institution-hint")}
      />
      <TextAreaField
        field={fields.formerInstitutions}
        label={t("people.former-institutions")}
        hint={t("people.former-institutions-hint")}
        rows={3}
      />
      <RadioField
        field={fields.titleLevel}
        label={t("people.title-level")}
        choices={namedChoices(titleLevels, language)}
      />
      <SelectField field={fields.province} label={t("people.province")} choices={namedChoices(provinces, language)} />
      <div className="grid gap-6 tablet:grid-cols-2">
        <TextField field={fields.minLoad} label={t("people.min-load")} type="number" />
        <TextField field={fields.maxLoad} label={t("people.max-load")} type="number" />
      </div>
      <KnowledgeFields field={fields.levels} levelOf={levelOf} categories={work.categories} />
      {work.tasks.length > 0 && (
        <CheckboxesField
          field={fields.tags}
          label={t("people.tags")}
          hint={t("people.tags-hint")}
          choices={work.tasks.map((task) => ({ value: task, label: task, lang: "zh-CN" }))}
        />
      )}
    </>
  );
}
