/** What a field component needs of Conform's field metadata; every field of a `useSchemaForm` form fits. */
export interface FieldState {
  id: string;
  name: string;
  formId: string;
  errorId: string;
  descriptionId: string;
  errors?: readonly string[];
  initialValue?: unknown;
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  multiple?: boolean;
}

/** What every labelled field takes. */
export interface FieldProps {
  field: FieldState;
  label: string;
  /** How to fill it, said before the person starts. */
  hint?: string;
}

/** The attributes that tie a control to its form, label, hint and error. */
export function controlProps(field: FieldState, hint?: string) {
  // each by its name: Conform makes a field's values when they are asked for, so that a copy of the rest would be empty
  const { id, name, formId, required, descriptionId, errorId } = field;
  const isWrong = hasErrors(field);
  const describedBy = [hint && descriptionId, isWrong && errorId].filter(Boolean).join(" ");
  return {
    id,
    name,
    form: formId,
    required,
    "aria-invalid": isWrong || undefined,
    "aria-describedby": describedBy || undefined,
  };
}

export function hasErrors({ errors }: Pick<FieldState, "errors">): boolean {
  return errors !== undefined && errors.length > 0;
}

/** The text a control starts with: what was sent last, else what is stored. */
export function initialText({ initialValue }: FieldState): string | undefined {
  return typeof initialValue === "string" ? initialValue : undefined;
}
