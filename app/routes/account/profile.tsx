import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeAccount } from "#app/domain/people/commands/change-account.server";
import { accountForm } from "#app/domain/people/forms";
import { ownAccount } from "#app/domain/people/queries/own-account.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { RadioField } from "#app/ui/form/radio-field";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { Main } from "#app/ui/frame/main";
import { AccountTabs } from "#app/ui/people/account-tabs";
import { languageChoices } from "#app/ui/people/language-choices";
import { PersonFields } from "#app/ui/people/person-fields";
import { SavedNote } from "#app/ui/people/saved-note";
import { forAccount } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "common.profile" } satisfies PageHandle;

export const loader = forAccount((ctx) => ownAccount(ctx));

export const action = forAccount((ctx, { request }) =>
  submitForm(request, ctx.actor.language, accountForm, async (given) => {
    await changeAccount(ctx, given);
    return "/account/profile?done";
  }),
);

export default function ProfileScreen() {
  const { t } = useTranslation();
  const { email, ...account } = useLoaderData<typeof loader>();
  const [form, fields] = useSchemaForm(accountForm, {
    lastResult: useActionData<typeof action>(),
    defaultValue: account,
  });
  return (
    <Main className="max-w-[52rem]">
      <AccountTabs />
      <SavedNote />
      <p className="muted mb-6">{t("people.email-fixed", { email })}</p>
      <SchemaForm form={form}>
        <PersonFields fields={fields} />
        <RadioField
          field={fields.language}
          label={t("people.language")}
          hint={t("people.language-hint")}
          choices={languageChoices(t)}
        />
        <div className="btn-row">
          <SubmitButton>{t("common.save")}</SubmitButton>
        </div>
      </SchemaForm>
    </Main>
  );
}
