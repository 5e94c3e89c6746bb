import { Link, useActionData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requestNewPassword } from "#app/domain/people/commands/request-new-password.server";
import { forgottenPasswordForm } from "#app/domain/people/forms";
import type { PageHandle } from "#app/ui/document/page-handle";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { TextField } from "#app/ui/form/text-field";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { VerseGloss } from "#app/ui/people/verse-gloss";
import { VersePage } from "#app/ui/people/verse-page";
import { Message } from "#app/ui/state/message";
import { forAnyone } from "#app/web/area.server";
import { clientAddress } from "#app/web/client-address.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "people.forgotten-title" } satisfies PageHandle;

export const action = forAnyone((ctx, { request }) =>
  submitForm(request, ctx.actor.language, forgottenPasswordForm, async ({ email }) => {
    await requestNewPassword(ctx, { email, address: clientAddress(request) });
    return "/account/forgotten-password?done";
  }),
);

export default function ForgottenPasswordScreen() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [form, fields] = useSchemaForm(forgottenPasswordForm, { lastResult: useActionData<typeof action>() });
  return (
    <VersePage below={<VerseGloss />}>
      <h1>{t("people.forgotten-title")}</h1>
      {params.has("done") ? (
        <Message tone="calm" title={t("people.forgotten-sent-title")}>
          <p>{t("people.forgotten-sent")}</p>
        </Message>
      ) : (
        <>
          <p>{t("people.forgotten-lede")}</p>
          <SchemaForm form={form}>
            <TextField field={fields.email} label={t("people.email")} type="email" autoComplete="username" />
            <SubmitButton>{t("people.forgotten-button")}</SubmitButton>
          </SchemaForm>
        </>
      )}
      <div className="between">
        <Link to="/account/sign-in">{t("people.back-to-sign-in")}</Link>
      </div>
    </VersePage>
  );
}
