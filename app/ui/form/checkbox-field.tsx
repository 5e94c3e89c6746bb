import type { ReactNode } from "react";
import { FieldErrors } from "./field";
import { controlProps, type FieldState, hasErrors } from "./field-state";

/** One yes, such as an agreement. The words may hold links. */
export function CheckboxField({ field, children }: { field: FieldState; children: ReactNode }) {
  return (
    <div className={hasErrors(field) ? "field is-wrong" : "field"}>
      <label className="check">
        <input type="checkbox" {...controlProps(field)} value="on" defaultChecked={field.initialValue === "on"} />
        <span>{children}</span>
      </label>
      <FieldErrors field={field} />
    </div>
  );
}
