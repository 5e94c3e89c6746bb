import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "#app/i18n/format";
import { useLanguage } from "../language";
import { AccountState } from "../people/account-state";
import { Badge } from "../state/badge";
import { Meter } from "../state/meter";
import { Section } from "../state/section";
import { DataTable } from "../table/data-table";

interface ReviewerLine {
  id: string;
  name: string;
  pledgedAt: Date | null;
  closedAt: Date | null;
  assigned: number;
  opened: number;
  submitted: number;
}

/** How far each reviewer is; who has most left comes first. */
export function ReviewerProgress({ reviewers }: { reviewers: readonly ReviewerLine[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => <span className="num">{formatNumber(language, value)}</span>;
  const leftOf = ({ assigned, submitted }: ReviewerLine) => assigned - submitted;
  const rows = [...reviewers].sort((a, b) => leftOf(b) - leftOf(a));
  return (
    <Section title={t("reviews.by-reviewer")} note={t("reviews.by-reviewer-note")}>
      <DataTable
        caption={t("reviews.by-reviewer")}
        rows={rows}
        columns={[
          {
            key: "name",
            head: t("reviews.column-reviewer"),
            isName: true,
            cell: ({ id, name, pledgedAt, closedAt }) => (
              <>
                <Link to={`/organiser/reviewers/${id}`}>{name}</Link>{" "}
                {!pledgedAt && <Badge tone="warn">{t("reviews.unpledged")}</Badge>} <AccountState closedAt={closedAt} />
              </>
            ),
          },
          { key: "assigned", head: t("reviews.column-assigned"), align: "right", cell: (row) => number(row.assigned) },
          { key: "opened", head: t("reviews.column-opened"), align: "right", cell: (row) => number(row.opened) },
          {
            key: "submitted",
            head: t("reviews.column-submitted"),
            align: "right",
            cell: (row) => number(row.submitted),
          },
          { key: "left", head: t("reviews.column-left"), align: "right", cell: (row) => number(leftOf(row)) },
          {
            key: "progress",
            head: t("reviews.column-progress"),
            cell: ({ name, assigned, submitted }) => (
              <>
                <Meter share={submitted / assigned} label={t("reviews.progress-of", { name })} />
                <small className="num muted">{formatPercent(language, submitted / assigned)}</small>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
