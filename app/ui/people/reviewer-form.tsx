import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { reviewerForm } from "#app/domain/people/forms";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { useSchemaForm } from "../form/use-schema-form";
import type { FieldsOfWork } from "./fields-of-work";
import { ReviewerFields } from "./reviewer-fields";
import type { ReviewerTexts } from "./reviewer-texts";

/** A reviewer's profile, to change or only to read. */
export function ReviewerForm({
  texts,
  work,
  mayChange,
  lastResult,
}: {
  texts: ReviewerTexts;
  work: FieldsOfWork;
  mayChange: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(reviewerForm, {
    lastResult,
    // a form starts from texts; the schema's own types are those of its entries
    defaultValue: texts as unknown as Record<string, never>,
  });
  const levels = fields.levels.getFieldset();
  return (
    <SchemaForm form={form}>
      <fieldset className="fieldset grid gap-6" disabled={!mayChange}>
        <ReviewerFields fields={fields} levelOf={(key) => levels[key]} work={work} />
        {mayChange && (
          <div className="btn-row">
            <SubmitButton>{t("common.save")}</SubmitButton>
          </div>
        )}
      </fieldset>
    </SchemaForm>
  );
}
