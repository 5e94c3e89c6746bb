import { useLoaderData, useOutletContext } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { eventsOfCase } from "#app/domain/reviews/queries/events-of-case.server";
import { CaseHead, type CaseHeadFacts } from "#app/ui/check/case-head";
import { CaseEvents } from "#app/ui/check/case-events";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { forOrganiser } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.log-title" } satisfies PageHandle;

export const loader = forOrganiser(["manager", "auditor"], async (ctx, { params }) => ({
  events: await eventsOfCase(ctx, pathParam(params, "caseId")),
  now: ctx.now,
}));

export default function LogScreen() {
  const { events, now } = useLoaderData<typeof loader>();
  const head = useOutletContext<CaseHeadFacts>();
  const { t } = useTranslation();
  return (
    <Main>
      <CaseHead head={head} />
      <p className="hint my-4">{t("cases.log-sub")}</p>
      <CaseEvents events={events} now={now} />
    </Main>
  );
}
