import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { publicStage } from "#app/domain/calls/public-stage";
import { announcedCalls } from "#app/domain/calls/queries/announced-calls.server";
import { CallRows } from "#app/ui/calls/call-rows";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forAnyone } from "#app/web/area.server";

export const handle = { title: "calls.public-list-title" } satisfies PageHandle;

export const loader = forAnyone(async ({ db, now }) => {
  const calls = await announcedCalls(db.read);
  return { calls: calls.map((call) => ({ ...call, stage: publicStage(call, now) })), now };
});

export default function CallsScreen() {
  const { calls, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const current = calls.filter(({ stage }) => stage === "open" || stage === "soon");
  const past = calls.filter(({ stage }) => stage === "judging" || stage === "released");
  return (
    <main id="main" tabIndex={-1} className="page">
      <header className="case-head">
        <h1>{t("calls.public-list-title")}</h1>
      </header>
      <p className="gist gist-say">{t(calls.length === 0 ? "calls.public-list-none" : "calls.public-list-lede")}</p>
      {current.length > 0 && <CallRows title={t("calls.public-open")} calls={current} now={now} />}
      {past.length > 0 && <CallRows title={t("calls.public-past")} calls={past} now={now} />}
    </main>
  );
}
