import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { inviteOrganiserMember } from "#app/domain/people/commands/invite-organiser-member.server";
import { memberForm } from "#app/domain/people/forms";
import { organiserWithMembers } from "#app/domain/people/queries/organiser-with-members.server";
import { organiserRoles } from "#app/domain/people/roles";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { AccountState } from "#app/ui/people/account-state";
import { InvitationNote } from "#app/ui/people/invitation-note";
import { InviteForm } from "#app/ui/people/invite-form";
import { InvitedList } from "#app/ui/people/invited-list";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { DataTable } from "#app/ui/table/data-table";
import { forAdministrator } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_t, { organiser }) => organiser.name } satisfies PageHandle<Data>;

export const loader = forAdministrator(async (ctx, { params }) => {
  const found = await organiserWithMembers(ctx, pathParam(params, "organiserId", "account.not-found"));
  return { ...found, members: found.members.map((member) => ({ id: member.userId, ...member })), now: ctx.now };
});

export const action = forAdministrator((ctx, { request, params }) => {
  const organiserId = pathParam(params, "organiserId", "account.not-found");
  return submitForm(request, ctx.actor.language, memberForm, async (given) => {
    await inviteOrganiserMember(ctx, { ...given, organiserId });
    return `/organiser/system/organisers/${organiserId}?done`;
  });
});

export default function OrganiserScreen() {
  const { t } = useTranslation();
  const { organiser, members, invited, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={organiser.name}
        sub={organiser.nameEn}
        crumbs={[{ to: "/organiser/system/organisers", label: t("system.organisers") }]}
      />
      <InvitationNote />
      <Section title={t("people.members-here")}>
        <DataTable
          caption={t("people.members-here")}
          rows={members}
          empty={<p className="muted">{t("system.organisers-empty-text")}</p>}
          columns={[
            {
              key: "name",
              head: t("people.name"),
              isName: true,
              cell: ({ userId, name, closedAt }) => (
                <>
                  <Link to={`/organiser/system/accounts/${userId}`}>{name}</Link> <AccountState closedAt={closedAt} />
                </>
              ),
            },
            { key: "role", head: t("people.members-role"), cell: ({ role }) => t(`people.role-${role}`) },
            { key: "email", head: t("people.email"), cell: ({ email }) => email },
          ]}
        />
      </Section>
      <Section title={t("people.invited")}>
        <InvitedList invited={invited} at="/organiser/system/invitations" now={now} />
      </Section>
      <Section title={t("system.member-invite")}>
        <InviteForm schema={memberForm} roles={organiserRoles} lastResult={lastResult} />
      </Section>
    </Main>
  );
}
