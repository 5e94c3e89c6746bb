import { useTranslation } from "react-i18next";
import type { Choice, ChoiceGroup } from "./choice";
import { Field } from "./field";
import { controlProps, type FieldProps, initialText } from "./field-state";

/** One of many. Choices may stand in groups, as categories in their tracks. */
export function SelectField({ choices, ...props }: FieldProps & { choices: readonly (Choice | ChoiceGroup)[] }) {
  const { t } = useTranslation();
  const { field, hint } = props;
  return (
    <Field {...props}>
      <select className="select" {...controlProps(field, hint)} defaultValue={initialText(field) ?? ""}>
        <option value="">{t("common.choose")}</option>
        {choices.map((choice) =>
          "choices" in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.choices.map(option)}
            </optgroup>
          ) : (
            option(choice)
          ),
        )}
      </select>
    </Field>
  );
}

function option({ value, label, disabled }: Choice) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
