import { Link, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { setNewPassword } from "#app/domain/people/commands/set-new-password.server";
import { newPasswordForm } from "#app/domain/people/forms";
import { openPasswordLink } from "#app/domain/people/queries/password-link.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { NewPasswordField } from "#app/ui/people/password-field";
import { VerseGloss } from "#app/ui/people/verse-gloss";
import { VersePage } from "#app/ui/people/verse-page";
import { forAnyone } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "people.new-password-title" } satisfies PageHandle;

export const loader = forAnyone(async (ctx, { params }) => {
  await openPasswordLink(ctx.db.read, ctx, pathParam(params, "token", "account.link-expired"));
  return null;
});

export const action = forAnyone((ctx, { request, params }) =>
  submitForm(request, ctx.actor.language, newPasswordForm, async ({ password }) => {
    await setNewPassword(ctx, { token: pathParam(params, "token", "account.link-expired"), password });
    return "/account/sign-in?done=password";
  }),
);

export default function NewPasswordScreen() {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(newPasswordForm, { lastResult: useActionData<typeof action>() });
  return (
    <VersePage below={<VerseGloss />}>
      <h1>{t("people.new-password-title")}</h1>
      <p>{t("people.new-password-lede")}</p>
      <SchemaForm form={form}>
        <NewPasswordField field={fields.password} label={t("people.new-password")} />
        <SubmitButton>{t("people.new-password-button")}</SubmitButton>
      </SchemaForm>
      <div className="between">
        <Link to="/account/sign-in">{t("people.back-to-sign-in")}</Link>
      </div>
    </VersePage>
  );
}
