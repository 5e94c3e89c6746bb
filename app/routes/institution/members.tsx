import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { inviteColleague } from "#app/domain/people/commands/invite-colleague.server";
import { colleagueForm } from "#app/domain/people/forms";
import { mayInviteColleague } from "#app/domain/people/permissions";
import { membersOfInstitution } from "#app/domain/people/queries/members-of-institution.server";
import { membershipRoles } from "#app/domain/people/roles";
import { formatDate } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { AccountState } from "#app/ui/people/account-state";
import { InvitationNote } from "#app/ui/people/invitation-note";
import { InviteForm } from "#app/ui/people/invite-form";
import { InvitedList } from "#app/ui/people/invited-list";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { DataTable } from "#app/ui/table/data-table";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "people.members-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx) => {
  const { members, invited } = await membersOfInstitution(ctx);
  const roles = membershipRoles.filter((role) => mayInviteColleague(ctx.actor, role) === null);
  return {
    ...{ invited, roles, now: ctx.now },
    members: members.map((member) => ({ id: member.userId, ...member })),
    mayHandle: ctx.actor.institution.role === "sender",
  };
});

export const action = forInstitution((ctx, { request }) =>
  submitForm(request, ctx.actor.language, colleagueForm, async (given) => {
    await inviteColleague(ctx, given);
    return "/institution/members?done";
  }),
);

export default function MembersScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { members, invited, roles, mayHandle, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("people.members-title")}
        sub={t("people.members-lede")}
        actions={
          <Link className="btn" to="/institution/approval-steps">
            {t("people.steps-title")}
          </Link>
        }
      />
      <InvitationNote />
      <Section title={t("people.members-here")}>
        <DataTable
          caption={t("people.members-here")}
          rows={members}
          columns={[
            {
              key: "name",
              head: t("people.name"),
              isName: true,
              cell: ({ userId, name, closedAt }) => (
                <>
                  {mayHandle ? <Link to={`/institution/members/${userId}`}>{name}</Link> : name}{" "}
                  <AccountState closedAt={closedAt} />
                </>
              ),
            },
            {
              key: "role",
              head: t("people.members-role"),
              cell: ({ role, department }) => [t(`people.role-${role}`), department].filter(Boolean).join(" · "),
            },
            { key: "email", head: t("people.email"), cell: ({ email }) => email },
            {
              key: "since",
              head: t("people.members-since"),
              cell: ({ joinedAt }) => formatDate(language, joinedAt),
            },
          ]}
        />
      </Section>
      <Section title={t("people.invited")}>
        <InvitedList invited={invited} at="/institution/invitations" now={now} />
      </Section>
      <Section title={t("people.invite-colleague")}>
        {roles.length > 0 ? (
          <InviteForm schema={colleagueForm} roles={roles} lastResult={lastResult} />
        ) : (
          <p className="muted">{t("people.not-allowed-invite")}</p>
        )}
      </Section>
    </Main>
  );
}
