import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeMember } from "#app/domain/people/commands/change-member.server";
import { closeAccount } from "#app/domain/people/commands/close-account.server";
import { reopenAccount } from "#app/domain/people/commands/reopen-account.server";
import { memberActForm } from "#app/domain/people/forms";
import { accountToHandle } from "#app/domain/people/queries/account-to-handle.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { AccountAccess } from "#app/ui/people/account-access";
import { AccountNote } from "#app/ui/people/account-note";
import { MemberRoleForm } from "#app/ui/people/member-role-form";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_t, { account }) => account.name } satisfies PageHandle<Data>;

export const loader = forInstitution(async (ctx, { params }) => ({
  account: await accountToHandle(ctx, pathParam(params, "userId", "account.not-found")),
  now: ctx.now,
}));

export const action = forInstitution((ctx, { request, params }) => {
  const userId = pathParam(params, "userId", "account.not-found");
  return submitForm(request, ctx.actor.language, memberActForm, async (given) => {
    if (given.intent === "change") await changeMember(ctx, { userId, ...given });
    else await (given.intent === "close" ? closeAccount : reopenAccount)(ctx, { userId });
    return `/institution/members/${userId}?done=${given.intent}`;
  });
});

export default function AccountScreen() {
  const { t } = useTranslation();
  const { account, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={account.name}
        sub={account.title}
        crumbs={[{ to: "/institution/members", label: t("people.members-title") }]}
      />
      <AccountNote />
      {account.membershipRole && (
        <MemberRoleForm
          member={{ role: account.membershipRole, department: account.department }}
          lastResult={lastResult}
        />
      )}
      <AccountAccess account={account} lastResult={lastResult} now={now} />
    </Main>
  );
}
