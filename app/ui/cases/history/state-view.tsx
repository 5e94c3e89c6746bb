import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { HeaderContent } from "#app/domain/cases/forms";
import type { ComparedLine } from "#app/domain/documents/compare/compare-documents";
import { formatDateTime } from "#app/i18n/format";
import { CaseText } from "../../case/case-text";
import { useLanguage } from "../../language";
import { Section } from "../../state/section";
import { headerLines } from "../writing/header-lines";
import { ComparedText } from "./compared-text";
import { HeaderComparison } from "./header-comparison";
import type { ListedState } from "./state-list";

/** What is shown of a state: its text, or a comparison. */
export type StateShown =
  | { of: "text"; html: string }
  | { of: "compared"; lines: readonly ComparedLine[] }
  | { of: "header"; content: HeaderContent }
  | { of: "headers"; before: HeaderContent; after: HeaderContent };

export const stateViews = ["now", "before", "text"] as const;

export interface ViewedState extends ListedState {
  part: string;
  view: (typeof stateViews)[number];
  shown: StateShown;
  /** The `rev` of the present text, which a restored one replaces; null where it may not be, or is the same. */
  over: number | null;
}

/** One kept state: its text or what differs, and the way to put it back. */
export function StateView({ name, state, now }: { name: string; state: ViewedState; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, part, view, shown, over, savedAt } = state;
  const by = state.by ?? t("cases.states-unknown");
  return (
    <Section title={t("cases.states-head", { name, by, when: formatDateTime(language, savedAt, now) })}>
      <nav className="state-views" aria-label={t("cases.states-view")}>
        {stateViews.map((one) => (
          <Link
            key={one}
            to={`?part=${part}&state=${id}&view=${one}`}
            aria-current={one === view ? "true" : undefined}
            preventScrollReset
          >
            {t(`cases.states-view-${one}`)}
          </Link>
        ))}
      </nav>
      {view !== "text" && <p className="hint">{t("cases.compare-key")}</p>}
      <Shown shown={shown} />
      {over !== null && (
        <Form method="post" className="restore no-print">
          <input type="hidden" name="stateId" value={id} />
          <input type="hidden" name="rev" value={over} />
          <p className="hint">{t("cases.states-restore-what")}</p>
          <button className="btn btn-primary">{t("cases.states-restore")}</button>
        </Form>
      )}
    </Section>
  );
}

function Shown({ shown }: { shown: StateShown }) {
  const { t } = useTranslation();
  switch (shown.of) {
    case "text":
      return <CaseText html={shown.html} lang="zh-CN" />;
    case "compared":
      return <ComparedText lines={shown.lines} />;
    case "headers":
      return <HeaderComparison before={shown.before} after={shown.after} />;
    case "header":
      return headerLines(shown.content, t).map(({ key, name, text }) => (
        <p key={key}>
          <span className="muted">{name}</span> {text}
        </p>
      ));
  }
}
