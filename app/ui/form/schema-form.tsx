import { type FormMetadata, getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { FormErrors } from "./form-errors";

/** The form around the fields of a `useSchemaForm`: posts to its own screen unless told otherwise, refusals above the fields. */
export function SchemaForm<Value extends Record<string, unknown>>({
  form,
  action,
  className = "grid gap-6",
  children,
}: {
  form: FormMetadata<Value>;
  action?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Form {...getFormProps(form)} method="post" action={action} className={className}>
      <FormErrors id={form.errorId} errors={form.errors} />
      {children}
    </Form>
  );
}
