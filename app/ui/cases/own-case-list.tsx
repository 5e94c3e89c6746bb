import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { CaseState } from "#app/domain/cases/lifecycle";
import { isOwnTurn, type NextStep } from "#app/domain/cases/next-step";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Empty } from "../state/empty";
import { Section } from "../state/section";
import { DataTable } from "../table/data-table";
import { NextStepText } from "./next-step-text";
import { CaseStateBadge } from "./state-badge";

interface OwnCase {
  id: string;
  title: string;
  state: CaseState;
  savedAt: Date;
  call: { zh: string; en: string };
  step: NextStep;
  due: Date | null;
}

const groupOf = ({ step, state }: OwnCase) => {
  if (isOwnTurn(step)) return "todo" as const;
  const ended = ["refused", "withdrawn", "retracted", "decided", "noticed", "published"] satisfies CaseState[];
  return step === "missed" || step === "revision-missed" || (ended as string[]).includes(state) ? "ended" : "waiting";
};

/** An institution's cases by whose turn it is: its own first. */
export function OwnCaseList({ cases, now, canStart }: { cases: readonly OwnCase[]; now: Date; canStart: boolean }) {
  const { t } = useTranslation();
  if (cases.length === 0) {
    return (
      <Empty
        title={t("cases.own-none")}
        actions={
          canStart && (
            <Link className="btn btn-primary" to="/institution/cases/new">
              {t("cases.own-new")}
            </Link>
          )
        }
      >
        <p>{t(canStart ? "cases.own-none-open" : "cases.own-none-closed")}</p>
      </Empty>
    );
  }
  return (["todo", "waiting", "ended"] as const).map((group) => {
    const rows = cases.filter((one) => groupOf(one) === group);
    return (
      rows.length > 0 && (
        <Section key={group} title={t(`cases.own-${group}`)} note={t(`cases.own-${group}-note`)}>
          <OwnCaseTable caption={t(`cases.own-${group}`)} rows={rows} now={now} />
        </Section>
      )
    );
  });
}

function OwnCaseTable({ caption, rows, now }: { caption: string; rows: readonly OwnCase[]; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        {
          key: "title",
          head: t("cases.column-title"),
          isName: true,
          cell: ({ id, title, step }) => (
            <Link to={isOwnTurn(step) ? `/institution/cases/${id}/edit` : `/institution/cases/${id}`}>
              {title || t("cases.untitled")}
            </Link>
          ),
        },
        {
          key: "next",
          head: t("cases.column-next"),
          cell: ({ step, due }) => <NextStepText {...{ step, due, now }} />,
        },
        { key: "state", head: t("cases.column-state"), cell: ({ state }) => <CaseStateBadge state={state} /> },
        { key: "call", head: t("cases.column-call"), cell: ({ call }) => nameIn(language, call) },
        {
          key: "saved",
          head: t("cases.column-saved"),
          cell: ({ savedAt }) => <span className="num">{formatDateTime(language, savedAt, now)}</span>,
        },
        {
          key: "progress",
          head: t("cases.column-progress"),
          cell: ({ id }) => (
            <Link to={`/institution/cases/${id}`} className="whitespace-nowrap">
              {t("cases.see-progress")}
            </Link>
          ),
        },
      ]}
    />
  );
}
