import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { verifyRecord } from "#app/domain/record/queries/verify-record.server";
import { formatDateTime } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { RecordChains } from "#app/ui/people/record-chains";
import { RecordFaults } from "#app/ui/people/record-faults";
import { SystemTabs } from "#app/ui/people/system-tabs";
import { Message } from "#app/ui/state/message";
import { Section } from "#app/ui/state/section";
import { forAdministrator } from "#app/web/area.server";

export const handle = { title: "system.record-check" } satisfies PageHandle;

export const loader = forAdministrator(async (ctx) => ({ verdict: await verifyRecord(ctx), now: ctx.now }));

export default function RecordScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { verdict, now } = useLoaderData<typeof loader>();
  const moment = formatDateTime(language, now, now);
  return (
    <Main>
      <SystemTabs sub={t("system.record-lede")} />
      <Message tone={verdict.ok ? "calm" : "stop"}>
        <p>
          {verdict.ok
            ? t("system.record-ok", { count: verdict.events, moment })
            : t("system.record-broken", { count: verdict.faults.length })}
        </p>
      </Message>
      {!verdict.ok && <RecordFaults faults={verdict.faults} />}
      <div className="mt-8" />
      <Section title={t("system.record-chain")} note={t("system.record-hash-hint")}>
        <RecordChains chains={verdict.chains} />
      </Section>
    </Main>
  );
}
