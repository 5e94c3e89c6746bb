import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openCalls } from "#app/domain/calls/queries/open-calls.server";
import { approvalsWaiting } from "#app/domain/cases/queries/approvals-waiting.server";
import { casesOfInstitution } from "#app/domain/cases/queries/cases-of-institution.server";
import { WaitingForYou } from "#app/ui/cases/approvals/waiting-for-you";
import { OpenCallList } from "#app/ui/cases/open-call-list";
import { OwnCaseList } from "#app/ui/cases/own-case-list";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { PageHead } from "#app/ui/state/page-head";
import { forInstitution } from "#app/web/area.server";

export const handle = { title: "cases.own-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx) => ({
  cases: await casesOfInstitution(ctx),
  waiting: await approvalsWaiting(ctx),
  calls: await openCalls(ctx.db.read, ctx.now),
  now: ctx.now,
}));

export default function OwnCasesScreen() {
  const { t } = useTranslation();
  const { cases, waiting, calls, now } = useLoaderData<typeof loader>();
  return (
    <Main>
      <PageHead
        title={t("cases.own-title")}
        sub={t("cases.own-sub", { count: cases.length })}
        actions={
          calls.length > 0 && (
            <Link className="btn btn-primary" to="/institution/cases/new">
              {t("cases.own-new")}
            </Link>
          )
        }
      />
      <WaitingForYou waiting={waiting} now={now} />
      <OwnCaseList cases={cases} now={now} canStart={calls.length > 0} />
      <OpenCallList calls={calls} now={now} />
    </Main>
  );
}
