import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "#app/i18n/format";
import { caseNumber } from "../check/case-number";
import { useLanguage } from "../language";
import { Empty } from "../state/empty";
import { Section } from "../state/section";
import { DataTable } from "../table/data-table";

interface CaseLine {
  id: string;
  number: number | null;
  title: string;
  assigned: number;
  submitted: number;
  waitingFor: readonly { assignmentId: string; name: string; isOpened: boolean }[];
}

/** Cases whose reviews are not all in, or which have fewer reviewers than the call promises. */
export function CaseProgress({
  rows,
  open,
  cases,
  reviewsPerCase,
  mayRevoke,
}: {
  rows: readonly CaseLine[];
  open: number;
  cases: number;
  reviewsPerCase: number;
  mayRevoke: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section
      title={t("reviews.by-case")}
      note={t("reviews.by-case-note", { open: formatNumber(language, open), all: formatNumber(language, cases) })}
    >
      <DataTable
        caption={t("reviews.by-case")}
        rows={rows}
        empty={
          <Empty title={t("reviews.all-in-title")}>
            <p>{t("reviews.all-in-text")}</p>
          </Empty>
        }
        columns={[
          {
            key: "case",
            head: t("reviews.column-case"),
            isName: true,
            cell: ({ id, number, title }) => (
              <Link to={`/organiser/cases/${id}`}>
                <span className="num">{caseNumber(number)}</span> {title}
              </Link>
            ),
          },
          {
            key: "reviews",
            head: t("reviews.column-reviews"),
            align: "right",
            cell: ({ submitted, assigned }) => (
              <span className="num">{t("reviews.of", { done: submitted, all: assigned })}</span>
            ),
          },
          {
            key: "waiting",
            head: t("reviews.column-waiting-for"),
            cell: ({ waitingFor }) => (
              <ul className="grid gap-1">
                {waitingFor.map((one) => (
                  <li key={one.assignmentId}>
                    {one.name}{" "}
                    <small className="hint">{t(one.isOpened ? "desk.progress-doing" : "desk.progress-unread")}</small>{" "}
                    {mayRevoke && (
                      <Link
                        to={`/organiser/assignments/${one.assignmentId}/revocation`}
                        aria-label={t("reviews.revoke-from", { name: one.name })}
                      >
                        {t("reviews.revoke")}
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: "missing",
            head: t("calls.column-missing"),
            align: "right",
            cell: ({ assigned }) =>
              assigned < reviewsPerCase
                ? t("calls.missing-some", { n: reviewsPerCase - assigned })
                : t("calls.missing-none"),
          },
        ]}
      />
    </Section>
  );
}
