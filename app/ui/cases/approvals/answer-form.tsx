import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { approvalForm } from "#app/domain/cases/approvals/forms";
import { SchemaForm } from "../../form/schema-form";
import { SubmitButton } from "../../form/submit-button";
import { TextAreaField } from "../../form/text-area-field";
import { useSchemaForm } from "../../form/use-schema-form";

/** A step's answer: approve, or send back and say why. */
export function AnswerForm({ step, lastResult }: { step: string; lastResult?: SubmissionResult<string[]> | null }) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(approvalForm, { lastResult, id: `answer-${step}` });
  return (
    <SchemaForm form={form}>
      <input type="hidden" name="step" value={step} />
      <TextAreaField
        field={fields.note}
        label={t("cases.approval-note")}
        hint={t("cases.approval-note-hint")}
        rows={3}
      />
      <div className="btn-row">
        <SubmitButton name="intent" value="approve">
          {t("cases.approval-approve")}
        </SubmitButton>
        <button className="btn" name="intent" value="send-back">
          {t("cases.approval-send-back")}
        </button>
      </div>
    </SchemaForm>
  );
}
