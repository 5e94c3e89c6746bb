import type { HTMLInputAutoCompleteAttribute } from "react";
import { Field } from "./field";
import { controlProps, type FieldProps, initialText } from "./field-state";

/** One line of text, a number, an address, a password. Lengths and ranges come from the schema. */
export function TextField({
  type = "text",
  autoComplete,
  inputMode,
  ...props
}: FieldProps & {
  type?: "text" | "email" | "tel" | "url" | "password" | "number" | "date";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "numeric" | "decimal";
}) {
  const { field, hint } = props;
  const { minLength, maxLength, min, max, step } = field;
  return (
    <Field {...props}>
      <input
        className="input"
        {...controlProps(field, hint)}
        {...{ type, autoComplete, inputMode, minLength, maxLength, min, max, step }}
        defaultValue={type === "password" ? undefined : initialText(field)}
      />
    </Field>
  );
}
