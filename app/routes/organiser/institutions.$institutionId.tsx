import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { institutionLevels } from "#app/domain/people/institution-levels";
import { institutionTypes } from "#app/domain/people/institution-types";
import { nameIn } from "#app/domain/people/named";
import { institutionForOrganiser } from "#app/domain/people/queries/institution-for-organiser.server";
import { organiserRoles } from "#app/domain/people/roles";
import { formatDate } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { AccountState } from "#app/ui/people/account-state";
import { InvitationNote } from "#app/ui/people/invitation-note";
import { InvitedList } from "#app/ui/people/invited-list";
import { KeyValues } from "#app/ui/state/key-values";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { DataTable } from "#app/ui/table/data-table";
import { forOrganiser } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_t, { institution }) => institution.name } satisfies PageHandle<Data>;

export const loader = forOrganiser(organiserRoles, async (ctx, { params }) => {
  const institutionId = pathParam(params, "institutionId", "institution.not-found");
  return { ...(await institutionForOrganiser(ctx, institutionId)), now: ctx.now };
});

export default function InstitutionScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { institution, members, invited, now } = useLoaderData<typeof loader>();
  const { name, type, level, regionName, creditCode, contactName, contactMobile, contactEmail, createdAt } =
    institution;
  const contact = [contactName, contactMobile, contactEmail].filter(Boolean).join(" ");
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={name}
        sub={regionName}
        crumbs={[{ to: "/organiser/institutions", label: t("people.institutions-title") }]}
      />
      <InvitationNote />
      <div className="mb-8">
        <KeyValues
          entries={[
            { name: t("people.institution-type"), value: nameIn(institutionTypes, type, language) },
            { name: t("people.institution-level"), value: nameIn(institutionLevels, level, language) },
            { name: t("people.credit-code"), value: creditCode },
            { name: t("people.institutions-contact"), value: contact },
            { name: t("people.members-since"), value: formatDate(language, createdAt) },
          ].filter(({ value }) => value)}
        />
      </div>
      <Section title={t("people.members-here")}>
        <DataTable
          caption={t("people.members-here")}
          rows={members}
          empty={<p className="muted">{t("people.institution-nobody")}</p>}
          columns={[
            {
              key: "name",
              head: t("people.name"),
              isName: true,
              cell: (member) => (
                <>
                  {member.name} <AccountState closedAt={member.closedAt} />
                </>
              ),
            },
            { key: "title", head: t("people.title"), cell: ({ title }) => title },
            { key: "role", head: t("people.members-role"), cell: ({ role }) => t(`people.role-${role}`) },
            { key: "email", head: t("people.email"), cell: ({ email }) => email },
          ]}
        />
      </Section>
      <Section title={t("people.invited")}>
        <InvitedList invited={invited} at="/organiser/invitations" now={now} />
      </Section>
    </Main>
  );
}
