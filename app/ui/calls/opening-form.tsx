import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { openingForm } from "#app/domain/calls/forms";
import { complianceQuestions } from "#app/domain/calls/settings";
import { CheckboxField } from "../form/checkbox-field";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextAreaField } from "../form/text-area-field";
import { useSchemaForm } from "../form/use-schema-form";
import { Message } from "../state/message";
import { HiddenRev } from "./hidden-rev";

/** The compliance questions, and the step that opens the call. */
export function OpeningForm({ rev, lastResult }: { rev: number; lastResult?: SubmissionResult<string[]> | null }) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(openingForm, { lastResult });
  return (
    <SchemaForm form={form} className="grid gap-6 form-column">
      <HiddenRev rev={rev} />
      {complianceQuestions.map((question) => (
        <div key={question} className="grid gap-2">
          <TextAreaField
            field={fields[question]}
            rows={2}
            label={t(`calls.question-${question}`)}
            hint={t(`calls.question-${question}-hint`)}
          />
          {question === "fee" && <CheckboxField field={fields.feeNone}>{t("calls.confirm-fee")}</CheckboxField>}
          {question === "attendance" && (
            <CheckboxField field={fields.attendanceFree}>{t("calls.confirm-attendance")}</CheckboxField>
          )}
        </div>
      ))}
      <Message tone="warn">{t("calls.opening-what")}</Message>
      <div className="btn-row">
        <SubmitButton>{t("calls.opening-submit")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
