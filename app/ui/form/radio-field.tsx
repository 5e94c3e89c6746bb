import type { Choice } from "./choice";
import type { FieldProps } from "./field-state";
import { initialText } from "./field-state";
import { Fieldset } from "./fieldset";

/** One of a few, all in view. `segments` sets short ones side by side, as 是 | 否. */
export function RadioField({
  choices,
  segments = false,
  ...props
}: FieldProps & { choices: readonly Choice[]; segments?: boolean }) {
  const { field } = props;
  const chosen = initialText(field);
  const items = choices.map(({ value, label, hint, disabled }) => (
    <label key={value} className={segments ? undefined : "check"}>
      <input
        type="radio"
        name={field.name}
        form={field.formId}
        value={value}
        defaultChecked={chosen === value}
        disabled={disabled}
        required={field.required}
      />
      <span>
        {label}
        {hint && <small className="hint block">{hint}</small>}
      </span>
    </label>
  ));
  return <Fieldset {...props}>{segments ? <div className="seg">{items}</div> : <div>{items}</div>}</Fieldset>;
}
