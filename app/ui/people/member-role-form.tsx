import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { colleagueRoleForm } from "#app/domain/people/forms";
import { type MembershipRole, membershipRoles } from "#app/domain/people/roles";
import { RadioField } from "../form/radio-field";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import { Section } from "../state/section";
import { roleChoices } from "./role-choices";

interface MemberRoleFormProps {
  member: { role: MembershipRole; department: string | null };
  lastResult?: SubmissionResult<string[]> | null;
}

/** What a colleague does inside the institution, and where. */
export function MemberRoleForm({ member, lastResult }: MemberRoleFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(colleagueRoleForm, {
    lastResult,
    id: "member-role",
    defaultValue: { role: member.role, department: member.department ?? "" },
  });
  return (
    <Section title={t("people.members-role")}>
      <SchemaForm form={form}>
        <div className="grid gap-4 pt-4">
          <RadioField field={fields.role} label={t("people.members-role")} choices={roleChoices(t, membershipRoles)} />
          <TextField field={fields.department} label={t("people.members-department")} />
        </div>
        <div className="btn-row">
          <SubmitButton name="intent" value="change">
            {t("people.members-change")}
          </SubmitButton>
        </div>
      </SchemaForm>
    </Section>
  );
}
