import { useTranslation } from "react-i18next";
import type { FieldProps } from "./field-state";
import { Fieldset } from "./fieldset";

/**
 * A moment in Beijing: a date and a clock time up to 24:00. The schema's entry is `beijingMoment`; a form that starts
 * from a stored moment gives `fieldTexts(moment)` as its default.
 */
export function DateTimeField(props: FieldProps) {
  const { t } = useTranslation();
  const { field, hint } = props;
  const start = (field.initialValue ?? {}) as { date?: string; time?: string };
  const part = (name: "date" | "time") => ({
    className: "input num",
    id: `${field.id}-${name}`,
    name: `${field.name}.${name}`,
    form: field.formId,
    required: field.required,
    defaultValue: start[name],
    "aria-label": t(name === "date" ? "common.date" : "common.time"),
  });
  return (
    <Fieldset {...props} hint={hint ?? t("common.time-hint")}>
      <div className="flex flex-wrap gap-3">
        <input {...part("date")} type="date" style={{ width: "12em" }} />
        <input
          {...part("time")}
          type="text"
          inputMode="numeric"
          pattern="([01]?\d|2[0-4]):[0-5]\d"
          placeholder="24:00"
          style={{ width: "6em" }}
        />
      </div>
    </Fieldset>
  );
}
