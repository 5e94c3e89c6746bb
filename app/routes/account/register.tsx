import { Link, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { registerInstitution } from "#app/domain/people/commands/register-institution.server";
import { registrationForm } from "#app/domain/people/forms";
import type { PageHandle } from "#app/ui/document/page-handle";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { TextField } from "#app/ui/form/text-field";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { Main } from "#app/ui/frame/main";
import { InstitutionFields } from "#app/ui/people/institution-fields";
import { NewPasswordField } from "#app/ui/people/password-field";
import { PersonFields } from "#app/ui/people/person-fields";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { forAnyone } from "#app/web/area.server";
import { clientAddress } from "#app/web/client-address.server";
import { submitForm } from "#app/web/forms.server";
import { deviceOf, startSession } from "#app/web/session.server";

export const handle = { title: "people.register-title" } satisfies PageHandle;

export const action = forAnyone((ctx, { request }) =>
  submitForm(request, ctx.actor.language, registrationForm, async (given) => {
    const { userId } = await registerInstitution(ctx, given, { address: clientAddress(request) });
    const cookie = await startSession(userId, deviceOf(request));
    return { to: "/institution", headers: { "Set-Cookie": cookie } };
  }),
);

export default function RegisterScreen() {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(registrationForm, { lastResult: useActionData<typeof action>() });
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("people.register-title")}
        sub={t("people.register-lede")}
        actions={<Link to="/account/sign-in">{t("people.have-account")}</Link>}
      />
      <SchemaForm form={form}>
        <Section title={t("people.register-institution")}>
          <div className="grid gap-6 pt-4">
            <InstitutionFields fields={fields} />
          </div>
        </Section>
        <Section title={t("people.register-person")}>
          <div className="grid gap-6 pt-4">
            <PersonFields fields={fields} />
            <TextField field={fields.email} label={t("people.email")} type="email" autoComplete="username" />
            <NewPasswordField field={fields.password} label={t("people.password")} />
          </div>
        </Section>
        <div className="btn-row">
          <SubmitButton>{t("people.register-button")}</SubmitButton>
        </div>
      </SchemaForm>
    </Main>
  );
}
