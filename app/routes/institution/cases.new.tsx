import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openCalls } from "#app/domain/calls/queries/open-calls.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { startForm } from "#app/domain/cases/forms";
import { StartForm } from "#app/ui/cases/start-form";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { Empty } from "#app/ui/state/empty";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "cases.new-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { request }) => ({
  calls: await openCalls(ctx.db.read, ctx.now),
  chosen: new URL(request.url).searchParams.get("call"),
  draftId: crypto.randomUUID(),
  now: ctx.now,
}));

export const action = forInstitution((ctx, { request }) =>
  submitForm(request, ctx.actor.language, startForm, async (given) => {
    const { id } = await startCase(ctx, given);
    return `/institution/cases/${id}/edit`;
  }),
);

export default function NewCaseScreen() {
  const { t } = useTranslation();
  const { calls, chosen, draftId, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("cases.new-title")}
        sub={t("cases.new-sub")}
        crumbs={[{ to: "/institution", label: t("cases.own-title") }]}
      />
      {calls.length === 0 ? (
        <Empty title={t("cases.calls-none")}>
          <p>{t("cases.calls-none-what")}</p>
        </Empty>
      ) : (
        <StartForm calls={calls} chosen={chosen} draftId={draftId} now={now} lastResult={lastResult} />
      )}
    </Main>
  );
}
