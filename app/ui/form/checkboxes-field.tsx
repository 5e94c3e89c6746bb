import type { Choice } from "./choice";
import type { FieldProps } from "./field-state";
import { Fieldset } from "./fieldset";

/** Any number of a few. The schema's entry is an array. */
export function CheckboxesField({ choices, ...props }: FieldProps & { choices: readonly Choice[] }) {
  const { field } = props;
  const chosen = Array.isArray(field.initialValue) ? field.initialValue : [field.initialValue];
  return (
    <Fieldset {...props}>
      <div>
        {choices.map(({ value, label, lang, hint, disabled }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              name={field.name}
              form={field.formId}
              value={value}
              defaultChecked={chosen.includes(value)}
              disabled={disabled}
            />
            <span lang={lang}>
              {label}
              {hint && <small className="hint block">{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
