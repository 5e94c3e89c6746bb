import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { cloneForm } from "#app/domain/calls/forms";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";

/** Names and address of the next edition; a name that says its year is offered with the next one. */
export function CloneForm({
  call,
  lastResult,
}: {
  call: { zh: string; en: string; slug: string; year: number };
  lastResult?: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const year = call.year + 1;
  const next = (text: string) => text.replaceAll(String(call.year), String(year));
  const [form, fields] = useSchemaForm(cloneForm, {
    lastResult,
    defaultValue: { zh: next(call.zh), en: next(call.en), slug: next(call.slug), year },
  });
  return (
    <SchemaForm form={form} className="grid gap-6 form-column">
      <TextField field={fields.zh} label={t("calls.field-zh")} />
      <TextField field={fields.en} label={t("calls.field-en")} />
      <div className="entry-fields">
        <TextField field={fields.year} type="number" label={t("calls.field-year")} />
        <TextField field={fields.slug} label={t("calls.field-slug")} hint={t("calls.field-slug-hint")} />
      </div>
      <div className="btn-row">
        <SubmitButton>{t("calls.clone-submit")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
