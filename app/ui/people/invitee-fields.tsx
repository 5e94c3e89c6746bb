import { useTranslation } from "react-i18next";
import type { FieldState } from "../form/field-state";
import { RadioField } from "../form/radio-field";
import { TextField } from "../form/text-field";
import { languageChoices } from "./language-choices";

/** Whom an invitation goes to, and in which language it is written. */
export function InviteeFields({ fields }: { fields: Record<"name" | "email" | "language", FieldState> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField field={fields.name} label={t("people.name")} autoComplete="off" />
      <TextField field={fields.email} label={t("people.email")} type="email" autoComplete="off" />
      <RadioField
        field={fields.language}
        label={t("people.language")}
        hint={t("people.language-hint")}
        choices={languageChoices(t)}
      />
    </>
  );
}
