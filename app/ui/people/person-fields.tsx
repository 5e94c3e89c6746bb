import { useTranslation } from "react-i18next";
import type { FieldState } from "../form/field-state";
import { TextField } from "../form/text-field";

/** Who someone is, in their own words. */
export function PersonFields({ fields }: { fields: Record<"name" | "title" | "mobile", FieldState> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField field={fields.name} label={t("people.name")} autoComplete="name" />
      <TextField field={fields.title} label={t("people.title")} autoComplete="organization-title" />
      <TextField field={fields.mobile} label={t("people.mobile")} type="tel" autoComplete="tel" />
    </>
  );
}
