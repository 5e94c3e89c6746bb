import type { FieldState } from "../../form/field-state";
import type { declaredBefore } from "./declared-before";

/** The fields of a declaration for a form that the browser and the server check: the heavy checking of other forms would weigh on the editor's page. */
export function plainFields(formId: string, before: ReturnType<typeof declaredBefore>) {
  const field = (name: keyof typeof before, rules: Pick<FieldState, "required" | "maxLength"> = {}): FieldState => {
    const id = `${formId}-${name}`;
    const ids = { id, name, formId, errorId: `${id}-error`, descriptionId: `${id}-description` };
    return { ...ids, ...rules, initialValue: before[name] };
  };
  return {
    copyright: field("copyright", { required: true }),
    holder: field("holder", { maxLength: 100 }),
    portraits: field("portraits", { required: true }),
    patients: field("patients", { required: true }),
    scopes: field("scopes"),
    endsOn: field("endsOn"),
  };
}
