import { useTranslation } from "react-i18next";
import { SHORTEST_PASSWORD } from "#app/domain/people/password-rule";
import type { FieldState } from "../form/field-state";
import { TextField } from "../form/text-field";

/** A password to be chosen, with the rule said before. */
export function NewPasswordField({ field, label }: { field: FieldState; label: string }) {
  const { t } = useTranslation();
  const hint = t("people.password-hint", { min: SHORTEST_PASSWORD });
  return <TextField field={field} label={label} hint={hint} type="password" autoComplete="new-password" />;
}
