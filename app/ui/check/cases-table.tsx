import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { CaseState } from "#app/domain/cases/lifecycle";
import { formatDay, formatDeadline } from "#app/i18n/format";
import { CaseStateBadge } from "../cases/state-badge";
import { useLanguage } from "../language";
import { Badge } from "../state/badge";
import { Empty } from "../state/empty";
import { DataTable } from "../table/data-table";
import { caseNumber } from "./case-number";

export interface CaseRow {
  id: string;
  number: number | null;
  title: string;
  state: CaseState;
  submittedAt: Date | null;
  revisionDueAt: Date | null;
  institution: string;
  region: string | null;
  categoryZh: string | null;
  categoryEn: string | null;
}

/** The organiser's list of cases; a return whose time is over is marked. */
export function CasesTable({ rows, isNarrowed, now }: { rows: readonly CaseRow[]; isNarrowed: boolean; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t("cases.officer-list")}
      rows={rows}
      empty={
        <Empty title={t(isNarrowed ? "cases.officer-none-title" : "cases.officer-empty-title")}>
          <p>{t(isNarrowed ? "cases.officer-none-text" : "cases.officer-empty-text")}</p>
        </Empty>
      }
      columns={[
        {
          key: "number",
          head: t("cases.column-number"),
          sortable: true,
          cell: ({ number }) => <span className="num">{caseNumber(number)}</span>,
        },
        {
          key: "title",
          head: t("cases.column-title"),
          isName: true,
          cell: ({ id, title }) => <Link to={`/organiser/cases/${id}`}>{title || t("cases.untitled")}</Link>,
        },
        {
          key: "institution",
          head: t("cases.column-institution"),
          cell: ({ institution, region }) => (
            <>
              {institution}
              {region && <small className="hint block">{region}</small>}
            </>
          ),
        },
        {
          key: "category",
          head: t("cases.column-category"),
          cell: ({ categoryZh, categoryEn }) => nameIn(language, { zh: categoryZh ?? "", en: categoryEn ?? "" }),
        },
        { key: "state", head: t("cases.column-state"), cell: ({ state }) => <CaseStateBadge state={state} /> },
        {
          key: "submitted",
          head: t("cases.column-submitted"),
          sortable: true,
          cell: ({ submittedAt }) => submittedAt && formatDay(language, submittedAt),
        },
        {
          key: "due",
          head: t("cases.column-due"),
          sortable: true,
          cell: (row) => <Due row={row} now={now} />,
        },
      ]}
    />
  );
}

function Due({ row: { state, revisionDueAt }, now }: { row: CaseRow; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (state !== "returned" || !revisionDueAt) return null;
  const due = formatDeadline(language, revisionDueAt, now);
  return revisionDueAt <= now ? <Badge tone="stop">{t("cases.overdue", { moment: due })}</Badge> : due;
}
