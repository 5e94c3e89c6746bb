import { useTranslation } from "react-i18next";
import type { FieldState } from "../form/field-state";
import { TextAreaField } from "../form/text-area-field";

/** The words of the announcement and whom to ask. */
export function AnnouncementFields({
  fields,
}: {
  fields: { introductionZh: FieldState; introductionEn: FieldState; contact: FieldState };
}) {
  const { t } = useTranslation();
  return (
    <>
      <TextAreaField
        field={fields.introductionZh}
        rows={8}
        label={t("calls.field-introduction-zh")}
        hint={t("calls.field-introduction-hint")}
      />
      <TextAreaField field={fields.introductionEn} rows={8} label={t("calls.field-introduction-en")} />
      <TextAreaField
        field={fields.contact}
        rows={3}
        label={t("calls.field-contact")}
        hint={t("calls.field-contact-hint")}
      />
    </>
  );
}
