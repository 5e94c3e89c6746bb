import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CallState } from "#app/domain/calls/lifecycle";
import type { MessageKey } from "#app/i18n/translation";
import { Main } from "../frame/main";
import { Message } from "../state/message";
import { PageHead } from "../state/page-head";
import { Tabs } from "../state/tabs";

/** One of the screens where a call's announcement and rules are set up, with the way to the others. */
export function RulesScreen({
  call: { id, state },
  title,
  sub,
  note,
  isManager,
  children,
}: {
  call: { id: string; state: CallState };
  title: string;
  sub: string;
  /** Says where the defaults come from. */
  note?: string;
  isManager: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [searchParams] = useSearchParams();
  return (
    <Main>
      <PageHead title={title} sub={sub} />
      <Tabs label={t("calls.nav-rules")} tabs={tabsOf(id, state).map(({ to, label }) => ({ to, label: t(label) }))} />
      <div className="rules-body">
        {searchParams.has("saved") && (
          <div role="status">
            <Message tone="calm">{t("calls.saved")}</Message>
          </div>
        )}
        {!isManager && <Message>{t("calls.read-only")}</Message>}
        {isManager && state === "draft" && note && <Message>{note}</Message>}
        {children}
      </div>
    </Main>
  );
}

function tabsOf(id: string, state: CallState) {
  const to = (screen: string) => `/organiser/calls/${id}/${screen}`;
  return [
    { to: to("basics"), label: "calls.tab-basics" },
    { to: to("categories"), label: "calls.tab-categories" },
    { to: to("sections"), label: "calls.tab-sections" },
    { to: to("rubric"), label: "calls.tab-rubric" },
    { to: to("settings"), label: "calls.tab-settings" },
    { to: to("opening"), label: "calls.tab-opening" },
    ...(state === "draft" ? [] : [{ to: to("closing"), label: "calls.closing-title" } as const]),
  ] satisfies { to: string; label: MessageKey }[];
}
