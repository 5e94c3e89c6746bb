import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PlannedCase, PlannedReviewer } from "#app/domain/reviews/read-plan";
import { formatNumber, formatPercent } from "#app/i18n/format";
import { caseNumber } from "../check/case-number";
import { useLanguage } from "../language";
import { Meter } from "../state/meter";
import { DataTable } from "../table/data-table";

/** Who gets which case and why, the weakest case first. Each reviewer opens to the parts of the score. */
export function PlanPairs({ rows, mostPoints }: { rows: readonly PlannedCase[]; mostPoints: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t("reviews.plan-pairs")}
      rows={rows}
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
          key: "reviewers",
          head: t("reviews.column-reviewers"),
          cell: ({ reviewers, missing }) => (
            <>
              {reviewers.map((one) => (
                <PairWhy key={one.reviewerId} pair={one} mostPoints={mostPoints} />
              ))}
              {missing > 0 && <p className="badge badge-stop">{t("calls.missing-some", { n: missing })}</p>}
            </>
          ),
        },
        {
          key: "lowest",
          head: t("reviews.column-lowest"),
          align: "right",
          cell: ({ reviewers }) => {
            const lowest = reviewers.at(-1)?.score;
            return lowest === undefined ? "—" : formatPercent(language, lowest / mostPoints);
          },
        },
      ]}
    />
  );
}

const parts = ["category", "tags", "title", "sameProvince"] as const;

function PairWhy({
  pair: { name, score, parts: points, rank },
  mostPoints,
}: {
  pair: PlannedReviewer;
  mostPoints: number;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className="pair-why">
      <summary>
        <span>{name}</span>
        <Meter share={score / mostPoints} label={t("reviews.match-of", { name })} />
        <span className="num">{formatPercent(language, score / mostPoints)}</span>
      </summary>
      <table className="sumup">
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{t(`reviews.part-${part}`)}</th>
              <td>{signed(formatNumber(language, points[part]), points[part])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("reviews.part-total")}</th>
            <td>{formatNumber(language, score)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="hint">{rank === 1 ? t("reviews.rank-first") : t("reviews.rank-other", { rank })}</p>
    </details>
  );
}

const signed = (text: string, value: number) => (value > 0 ? `+ ${text}` : text);
