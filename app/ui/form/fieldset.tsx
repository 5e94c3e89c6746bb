import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FieldErrors, FieldHint } from "./field";
import { type FieldProps, hasErrors } from "./field-state";

/** Several controls that answer one question, with one hint and one error. */
export function Fieldset({ field, label, hint, children }: FieldProps & { children: ReactNode }) {
  const { t } = useTranslation();
  const isWrong = hasErrors(field);
  const describedBy = [hint && field.descriptionId, isWrong && field.errorId].filter(Boolean).join(" ");
  return (
    <fieldset
      id={field.id}
      className={isWrong ? "fieldset field is-wrong" : "fieldset field"}
      aria-describedby={describedBy || undefined}
    >
      <legend className="label">
        {label} {!field.required && <span className="need">{t("common.optional")}</span>}
      </legend>
      {hint && <FieldHint field={field} hint={hint} />}
      {children}
      <FieldErrors field={field} />
    </fieldset>
  );
}
