import { useTranslation } from "react-i18next";
import { returnReasons } from "#app/domain/cases/kinds";
import { CheckboxesField } from "../form/checkboxes-field";
import type { FieldState } from "../form/field-state";
import { TextAreaField } from "../form/text-area-field";

/** Why a case is sent back or not accepted: the usual reasons, and the officer's own words. */
export function ReasonFields({
  fields,
  noteHint,
}: {
  fields: { reasons: FieldState; note: FieldState };
  noteHint: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      <CheckboxesField
        field={fields.reasons}
        label={t("cases.reasons")}
        choices={returnReasons.map((value) => ({ value, label: t(`cases.reason-${value}`) }))}
      />
      <TextAreaField field={fields.note} label={t("cases.note")} hint={noteHint} rows={5} />
    </>
  );
}
