import { useTranslation } from "react-i18next";
import { institutionLevels } from "#app/domain/people/institution-levels";
import { institutionTypes } from "#app/domain/people/institution-types";
import { provinces } from "#app/domain/people/provinces";
import type { FieldState } from "../form/field-state";
import { SelectField } from "../form/select-field";
import { TextAreaField } from "../form/text-area-field";
import { TextField } from "../form/text-field";
import { useLanguage } from "../language";
import { namedChoices } from "./named-choices";

type Name = "institutionName" | "type" | "level" | "creditCode" | "province" | "place" | "aliases";

/** What an institution is: asked when it registers, kept in its profile. */
export function InstitutionFields({ fields }: { fields: Record<Name, FieldState> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <TextField
        field={fields.institutionName}
        label={t("people.institution-name")}
        hint={t("people.institution-name-hint")}
        autoComplete="organization"
      />
      <div className="grid items-end gap-6 tablet:grid-cols-2">
        <SelectField
          field={fields.type}
          label={t("people.institution-type")}
          choices={namedChoices(institutionTypes, language)}
        />
        <SelectField
          field={fields.level}
          label={t("people.institution-level")}
          choices={namedChoices(institutionLevels, language)}
        />
      </div>
      <TextField field={fields.creditCode} label={t("people.credit-code")} hint={t("people.credit-code-hint")} />
      <div className="grid items-end gap-6 tablet:grid-cols-2">
        <SelectField field={fields.province} label={t("people.province")} choices={namedChoices(provinces, language)} />
        <TextField field={fields.place} label={t("people.place")} hint={t("people.place-hint")} />
      </div>
      <TextAreaField field={fields.aliases} label={t("people.aliases")} hint={t("people.aliases-hint")} rows={3} />
    </>
  );
}
