import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changePassword } from "#app/domain/people/commands/change-password.server";
import { passwordForm } from "#app/domain/people/forms";
import type { PageHandle } from "#app/ui/document/page-handle";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { TextField } from "#app/ui/form/text-field";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { Main } from "#app/ui/frame/main";
import { AccountTabs } from "#app/ui/people/account-tabs";
import { NewPasswordField } from "#app/ui/people/password-field";
import { SavedNote } from "#app/ui/people/saved-note";
import { forAccount } from "#app/web/area.server";
import { clientAddress } from "#app/web/client-address.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "people.tab-password" } satisfies PageHandle;

export const loader = forAccount(() => null);

export const action = forAccount((ctx, { request, sessionId }) =>
  submitForm(request, ctx.actor.language, passwordForm, async (given) => {
    await changePassword(ctx, { ...given, address: clientAddress(request), sessionId });
    return "/account/password?done";
  }),
);

export default function PasswordScreen() {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(passwordForm, { lastResult: useActionData<typeof action>() });
  return (
    <Main className="max-w-[52rem]">
      <AccountTabs />
      <SavedNote>{t("people.password-changed")}</SavedNote>
      <p className="muted mb-6">{t("people.password-lede")}</p>
      <SchemaForm form={form}>
        <TextField
          field={fields.currentPassword}
          label={t("people.current-password")}
          type="password"
          autoComplete="current-password"
        />
        <NewPasswordField field={fields.password} label={t("people.new-password")} />
        <div className="btn-row">
          <SubmitButton>{t("people.password-button")}</SubmitButton>
        </div>
      </SchemaForm>
    </Main>
  );
}
