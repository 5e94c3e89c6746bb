import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeInstitution } from "#app/domain/people/commands/change-institution.server";
import { institutionForm } from "#app/domain/people/forms";
import { mayChangeInstitution } from "#app/domain/people/permissions";
import { ownInstitution } from "#app/domain/people/queries/own-institution.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { Main } from "#app/ui/frame/main";
import { InstitutionContactFields } from "#app/ui/people/institution-contact-fields";
import { InstitutionFields } from "#app/ui/people/institution-fields";
import { SavedNote } from "#app/ui/people/saved-note";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "people.institution-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx) => {
  const { aliases, staff, ...profile } = await ownInstitution(ctx);
  const texts = { aliases: aliases.join("\n"), staff: staff === null ? "" : String(staff) };
  return { profile: { ...profile, ...texts }, mayChange: mayChangeInstitution(ctx.actor) === null };
});

export const action = forInstitution((ctx, { request }) =>
  submitForm(request, ctx.actor.language, institutionForm, async (given) => {
    await changeInstitution(ctx, given);
    return "/institution/institution?done";
  }),
);

export default function InstitutionScreen() {
  const { t } = useTranslation();
  const { profile, mayChange } = useLoaderData<typeof loader>();
  const [form, fields] = useSchemaForm(institutionForm, {
    lastResult: useActionData<typeof action>(),
    defaultValue: profile,
  });
  return (
    <Main className="max-w-[52rem]">
      <PageHead title={t("people.institution-title")} sub={t("people.institution-lede")} />
      <SavedNote />
      {!mayChange && (
        <Message>
          <p>{t("people.institution-read-only", { role: t("people.role-sender") })}</p>
        </Message>
      )}
      <SchemaForm form={form}>
        <fieldset className="fieldset grid gap-6" disabled={!mayChange}>
          <InstitutionFields fields={fields} />
          <Section title={t("people.institution-contact")}>
            <div className="grid gap-6 pt-4">
              <InstitutionContactFields fields={fields} />
            </div>
          </Section>
          {mayChange && (
            <div className="btn-row">
              <SubmitButton>{t("common.save")}</SubmitButton>
            </div>
          )}
        </fieldset>
      </SchemaForm>
    </Main>
  );
}
