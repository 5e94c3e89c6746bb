import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { formatNumber } from "#app/i18n/format";
import { caseNumber } from "../check/case-number";
import { useLanguage } from "../language";
import { Badge } from "../state/badge";
import { Empty } from "../state/empty";
import { DataTable } from "../table/data-table";
import { DotStrip } from "./dot-strip";
import type { Level, RankedCase } from "./ranked-case";

interface RankingView {
  rows: readonly RankedCase[];
  levels: readonly Level[];
  /** Ids ticked from the start. */
  picked: readonly string[];
  mostPoints: number;
  mayDecide: boolean;
  all: readonly unknown[];
}

/** Cases by their mean, each with what every reviewer gave, how far apart they are, and what was decided. */
export function Ranking({ view: { rows, levels, picked, mostPoints, mayDecide, all } }: { view: RankingView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value, 1);
  return (
    <DataTable
      caption={t("reviews.ranking")}
      rows={rows}
      selection={
        mayDecide
          ? {
              form: "decide",
              name: "caseIds",
              labelOf: ({ title }) => t("reviews.pick", { title }),
              isTicked: ({ id }) => picked.includes(id),
              // published ones are final, the others wait for their reviews
              isDisabled: ({ state, totals, assigned }) =>
                (state !== "judging" && state !== "decided") || totals.length === 0 || totals.length < assigned,
            }
          : undefined
      }
      empty={
        <Empty title={t(all.length > 0 ? "cases.officer-none-title" : "reviews.ranking-empty-title")}>
          <p>{t(all.length > 0 ? "cases.officer-none-text" : "reviews.ranking-empty-text")}</p>
        </Empty>
      }
      columns={[
        {
          key: "rank",
          head: t("reviews.column-rank"),
          align: "right",
          cell: ({ rank }) => <b className="num">{rank ?? "—"}</b>,
        },
        {
          key: "case",
          head: t("reviews.column-case"),
          isName: true,
          cell: (row) => (
            <>
              <Link to={`/organiser/cases/${row.id}`}>
                <span className="num">{caseNumber(row.number)}</span> {row.title}
              </Link>
              <small className="hint block">
                {row.institution} · {nameIn(language, { zh: row.categoryZh, en: row.categoryEn })}
              </small>
            </>
          ),
        },
        {
          key: "spread",
          head: t("reviews.column-spread", { most: number(mostPoints) }),
          cell: ({ totals, spread }) => <DotStrip totals={totals} mean={spread?.mean ?? null} most={mostPoints} />,
        },
        {
          key: "mean",
          head: t("reviews.column-mean"),
          align: "right",
          cell: ({ spread }) => <b className="num">{spread ? formatNumber(language, spread.mean, 2) : "—"}</b>,
        },
        {
          key: "deviation",
          head: t("reviews.column-deviation"),
          align: "right",
          cell: ({ spread }) => (
            <span className="num">{spread?.deviation == null ? "—" : number(spread.deviation)}</span>
          ),
        },
        {
          key: "reviews",
          head: t("reviews.column-reviews"),
          align: "right",
          cell: ({ totals, assigned }) => (
            <span className={totals.length < assigned ? "num delta-down" : "num"}>
              {t("reviews.of", { done: totals.length, all: assigned })}
            </span>
          ),
        },
        { key: "level", head: t("reviews.level"), cell: (row) => <LevelOf row={row} levels={levels} /> },
      ]}
    />
  );
}

function LevelOf({ row: { state, level }, levels }: { row: RankedCase; levels: readonly Level[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (state === "judging") return <Badge tone="plain">{t("reviews.level-open")}</Badge>;
  const known = levels.find(({ key }) => key === level);
  return <Badge tone={known ? "calm" : "plain"}>{known ? nameIn(language, known) : t("reviews.level-none")}</Badge>;
}
