import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { type ApprovalStep, mostApprovalSteps } from "#app/domain/people/approval-steps";
import { approvalStepsForm } from "#app/domain/people/forms";
import type { MembershipRole } from "#app/domain/people/roles";
import { CheckboxesField } from "../form/checkboxes-field";
import { FormErrors } from "../form/form-errors";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import { Section } from "../state/section";

interface ApprovalStepsFormProps {
  steps: readonly ApprovalStep[];
  colleagues: readonly { userId: string; name: string; role: MembershipRole; department: string | null }[];
  isReadOnly: boolean;
  lastResult?: SubmissionResult<string[]> | null;
}

/** The steps of the way inside the institution, each with those who may approve; a step left without a name is none. */
export function ApprovalStepsForm({ steps, colleagues, isReadOnly, lastResult }: ApprovalStepsFormProps) {
  const { t } = useTranslation();
  const none: ApprovalStep = { name: "", approverIds: [] };
  // the usual three, and always one more than there are
  const places = Math.min(mostApprovalSteps, Math.max(3, steps.length + 1));
  const rows = Array.from({ length: places }, (_, place) => steps[place] ?? none);
  const [form, fields] = useSchemaForm(approvalStepsForm, { lastResult, defaultValue: { steps: rows } });
  const choices = colleagues.map(({ userId, name, role, department }) => ({
    value: userId,
    label: name,
    hint: [department, t(`people.role-${role}`)].filter(Boolean).join(" · "),
  }));
  return (
    <SchemaForm form={form}>
      <FormErrors errors={fields.steps.errors} />
      <fieldset className="fieldset grid gap-6" disabled={isReadOnly}>
        {fields.steps.getFieldList().map((row, place) => {
          const { name, approverIds } = row.getFieldset();
          return (
            <Section key={row.key} title={t("people.steps-step", { position: place + 1 })}>
              <div className="grid gap-4 pt-4">
                <TextField
                  field={name}
                  label={t("people.steps-name")}
                  hint={place === 0 ? t("people.steps-name-hint") : undefined}
                />
                <CheckboxesField field={approverIds} label={t("people.steps-approvers")} choices={choices} />
              </div>
            </Section>
          );
        })}
        {!isReadOnly && (
          <div className="btn-row">
            <SubmitButton>{t("common.save")}</SubmitButton>
          </div>
        )}
      </fieldset>
    </SchemaForm>
  );
}
