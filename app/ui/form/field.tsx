import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formErrorText } from "#app/i18n/form-error";
import { Icon } from "../icon";
import { type FieldProps, hasErrors } from "./field-state";

/** Label, hint, control and error of one entry. The control inside takes its attributes from `controlProps`. */
export function Field({ field, label, hint, children }: FieldProps & { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={hasErrors(field) ? "field is-wrong" : "field"}>
      <label className="label" htmlFor={field.id}>
        {label} {!field.required && <span className="need">{t("common.optional")}</span>}
      </label>
      {hint && <FieldHint field={field} hint={hint} />}
      {children}
      <FieldErrors field={field} />
    </div>
  );
}

export function FieldHint({ field, hint }: Pick<FieldProps, "field" | "hint">) {
  return (
    <p className="hint" id={field.descriptionId}>
      {hint}
    </p>
  );
}

/** What is wrong with an entry and how to mend it: an icon and words, never colour alone. */
export function FieldErrors({ field }: Pick<FieldProps, "field">) {
  const { t } = useTranslation();
  if (!hasErrors(field)) return null;
  return (
    <div id={field.errorId}>
      {field.errors?.map((error) => (
        <p className="error" key={error}>
          <Icon of={CircleAlert} />
          <span>{formErrorText(t, error)}</span>
        </p>
      ))}
    </div>
  );
}
