import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { coApplicationForm } from "#app/domain/cases/co-applicants/forms";
import { SchemaForm } from "../../form/schema-form";
import { SubmitButton } from "../../form/submit-button";
import { TextAreaField } from "../../form/text-area-field";
import { TextField } from "../../form/text-field";
import { useSchemaForm } from "../../form/use-schema-form";

/** The answer of an institution that was asked to apply together. */
export function CoApplicationForm({ lastResult }: { lastResult?: SubmissionResult<string[]> | null }) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(coApplicationForm, { lastResult });
  return (
    <SchemaForm form={form}>
      <div className="grid gap-4">
        <TextField field={fields.answeredBy} label={t("cases.together-by")} />
        <TextField field={fields.answeredTitle} label={t("cases.together-office")} />
        <TextAreaField
          field={fields.note}
          label={t("cases.together-note")}
          hint={t("cases.together-note-hint")}
          rows={3}
        />
      </div>
      <div className="btn-row">
        <SubmitButton name="intent" value="confirm">
          {t("cases.together-confirm")}
        </SubmitButton>
        <button className="btn" name="intent" value="decline">
          {t("cases.together-decline")}
        </button>
      </div>
    </SchemaForm>
  );
}
