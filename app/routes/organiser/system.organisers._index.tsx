import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { createOrganiser } from "#app/domain/people/commands/create-organiser.server";
import { organiserForm } from "#app/domain/people/forms";
import { organisersOfInstallation } from "#app/domain/people/queries/organisers-of-installation.server";
import { formatDate } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { TextField } from "#app/ui/form/text-field";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { SystemTabs } from "#app/ui/people/system-tabs";
import { Empty } from "#app/ui/state/empty";
import { Section } from "#app/ui/state/section";
import { DataTable } from "#app/ui/table/data-table";
import { forAdministrator } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "system.organisers" } satisfies PageHandle;

export const loader = forAdministrator((ctx) => organisersOfInstallation(ctx));

export const action = forAdministrator((ctx, { request }) =>
  submitForm(request, ctx.actor.language, organiserForm, async (given) => {
    const { id } = await createOrganiser(ctx, given);
    return `/organiser/system/organisers/${id}`;
  }),
);

export default function OrganisersScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const organisers = useLoaderData<typeof loader>();
  const [form, fields] = useSchemaForm(organiserForm, { lastResult: useActionData<typeof action>() });
  return (
    <Main>
      <SystemTabs />
      <DataTable
        caption={t("system.organisers")}
        rows={organisers}
        empty={<Empty title={t("system.organisers-empty")}>{t("system.organisers-empty-text")}</Empty>}
        columns={[
          {
            key: "name",
            head: t("system.organiser-name"),
            isName: true,
            cell: ({ id, name }) => <Link to={`/organiser/system/organisers/${id}`}>{name}</Link>,
          },
          { key: "en", head: t("system.organiser-name-en"), cell: ({ nameEn }) => nameEn },
          { key: "people", head: t("system.organiser-people"), align: "right", cell: ({ members }) => members },
          {
            key: "since",
            head: t("system.organiser-since"),
            cell: ({ createdAt }) => formatDate(language, createdAt),
          },
        ]}
      />
      <div className="mt-8" />
      <Section title={t("system.organiser-new")}>
        <SchemaForm form={form} className="grid gap-6 pt-4 max-w-[52rem]">
          <TextField field={fields.name} label={t("system.organiser-name")} />
          <TextField field={fields.nameEn} label={t("system.organiser-name-en")} />
          <div className="btn-row">
            <SubmitButton>{t("system.organiser-new")}</SubmitButton>
          </div>
        </SchemaForm>
      </Section>
    </Main>
  );
}
