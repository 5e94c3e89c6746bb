import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { newCallForm } from "#app/domain/calls/forms";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { CheckboxField } from "../form/checkbox-field";
import { SchemaForm } from "../form/schema-form";
import { SelectField } from "../form/select-field";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import { useLanguage } from "../language";

/** Names and address of a new call. Everything else starts from the defaults. */
export function NewCallForm({
  programmes,
  year,
  lastResult,
}: {
  programmes: readonly (BothNames & { id: string })[];
  year: number;
  lastResult?: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [form, fields] = useSchemaForm(newCallForm, {
    lastResult,
    defaultValue: { programmeId: programmes[0]?.id, year },
  });
  const known = programmes.map((programme) => ({ value: programme.id, label: nameIn(language, programme) }));
  return (
    <SchemaForm form={form} className="grid gap-6 form-column">
      <TextField field={fields.zh} label={t("calls.field-zh")} hint={t("calls.field-zh-hint")} />
      <TextField field={fields.en} label={t("calls.field-en")} />
      <div className="entry-fields">
        <TextField field={fields.year} type="number" label={t("calls.field-year")} />
        <TextField field={fields.slug} label={t("calls.field-slug")} hint={t("calls.field-slug-hint")} />
      </div>
      {known.length > 0 && (
        <SelectField
          field={fields.programmeId}
          label={t("calls.field-programme")}
          hint={t("calls.field-programme-hint")}
          choices={known}
        />
      )}
      <details className="grid gap-4" open={known.length === 0}>
        <summary>{t("calls.programme-new")}</summary>
        <div className="entry-fields mt-4">
          <TextField field={fields.programmeZh} label={t("calls.field-programme-zh")} />
          <TextField field={fields.programmeEn} label={t("calls.field-programme-en")} />
        </div>
      </details>
      <CheckboxField field={fields.isDemo}>{t("calls.field-demo")}</CheckboxField>
      <div className="btn-row">
        <SubmitButton>{t("calls.new-submit")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
