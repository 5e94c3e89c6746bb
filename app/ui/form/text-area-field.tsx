import { Field } from "./field";
import { controlProps, type FieldProps, initialText } from "./field-state";

/** Several lines of plain text. */
export function TextAreaField({ rows = 4, ...props }: FieldProps & { rows?: number }) {
  const { field, hint } = props;
  return (
    <Field {...props}>
      <textarea
        className="textarea"
        {...controlProps(field, hint)}
        minLength={field.minLength}
        maxLength={field.maxLength}
        rows={rows}
        defaultValue={initialText(field)}
      />
    </Field>
  );
}
