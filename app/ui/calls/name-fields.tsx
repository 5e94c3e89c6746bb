import type { FieldState } from "../form/field-state";
import { TextField } from "../form/text-field";

/** A name in both languages side by side. */
export function NameFields({ fields, zh, en }: { fields: { zh: FieldState; en: FieldState }; zh: string; en: string }) {
  return (
    <>
      <TextField field={fields.zh} label={zh} />
      <TextField field={fields.en} label={en} />
    </>
  );
}
