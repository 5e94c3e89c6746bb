import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import type { colleagueForm, memberForm } from "#app/domain/people/forms";
import type { MembershipRole, OrganiserRole } from "#app/domain/people/roles";
import { RadioField } from "../form/radio-field";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { useSchemaForm } from "../form/use-schema-form";
import { useLanguage } from "../language";
import { InviteeFields } from "./invitee-fields";
import { roleChoices } from "./role-choices";

/** Asks someone into a house in one of its roles. */
export function InviteForm({
  schema,
  roles,
  lastResult,
}: {
  schema: typeof colleagueForm | typeof memberForm;
  roles: readonly (MembershipRole | OrganiserRole)[];
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm<typeof colleagueForm | typeof memberForm>(schema, {
    lastResult,
    defaultValue: { language: useLanguage() },
  });
  return (
    <SchemaForm form={form} className="grid gap-6 pt-4">
      <InviteeFields fields={fields} />
      <RadioField field={fields.role} label={t("people.members-role")} choices={roleChoices(t, roles)} />
      <div className="btn-row">
        <SubmitButton>{t("people.invite-button")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
