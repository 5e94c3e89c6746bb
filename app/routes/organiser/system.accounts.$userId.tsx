import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { closeAccount } from "#app/domain/people/commands/close-account.server";
import { reopenAccount } from "#app/domain/people/commands/reopen-account.server";
import { accessForm } from "#app/domain/people/forms";
import { accountToHandle } from "#app/domain/people/queries/account-to-handle.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { AccountAccess } from "#app/ui/people/account-access";
import { AccountNote } from "#app/ui/people/account-note";
import { PageHead } from "#app/ui/state/page-head";
import { forAdministrator } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = { title: (_t, { account }) => account.name } satisfies PageHandle<Data>;

export const loader = forAdministrator(async (ctx, { params }) => ({
  account: await accountToHandle(ctx, pathParam(params, "userId", "account.not-found")),
  now: ctx.now,
}));

export const action = forAdministrator((ctx, { request, params }) => {
  const userId = pathParam(params, "userId", "account.not-found");
  return submitForm(request, ctx.actor.language, accessForm, async ({ intent }) => {
    await (intent === "close" ? closeAccount : reopenAccount)(ctx, { userId });
    return `/organiser/system/accounts/${userId}?done=${intent}`;
  });
});

export default function AccountScreen() {
  const { t } = useTranslation();
  const { account, now } = useLoaderData<typeof loader>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={account.name}
        sub={account.title}
        crumbs={[{ to: "/organiser/system/accounts", label: t("system.people") }]}
      />
      <AccountNote />
      <AccountAccess account={account} lastResult={useActionData<typeof action>()} now={now} />
    </Main>
  );
}
