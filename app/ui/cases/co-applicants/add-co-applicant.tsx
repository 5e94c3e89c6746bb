import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { coApplicantForm } from "#app/domain/cases/co-applicants/forms";
import { SchemaForm } from "../../form/schema-form";
import { SubmitButton } from "../../form/submit-button";
import { TextField } from "../../form/text-field";
import { useSchemaForm } from "../../form/use-schema-form";
import { Section } from "../../state/section";

/** Names another institution and whom to ask there. */
export function AddCoApplicant({ lastResult }: { lastResult?: SubmissionResult<string[]> | null }) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(coApplicantForm, { lastResult, id: "co-applicant" });
  return (
    <Section title={t("cases.together-add-title")}>
      <SchemaForm form={form}>
        <div className="grid gap-4 pt-4">
          <TextField field={fields.name} label={t("cases.together-name")} />
          <TextField field={fields.contactName} label={t("cases.together-contact")} />
          <TextField
            field={fields.contactEmail}
            type="email"
            label={t("cases.together-email")}
            hint={t("cases.together-email-hint")}
          />
        </div>
        <div className="btn-row">
          <SubmitButton name="intent" value="add">
            {t("cases.together-add")}
          </SubmitButton>
        </div>
      </SchemaForm>
    </Section>
  );
}
