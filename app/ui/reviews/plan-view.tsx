import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Facts } from "../state/facts";
import { Section } from "../state/section";
import { Pager } from "../table/pager";
import { LoadBars } from "./load-bars";
import type { PlanFacts, PlanRead } from "./plan";
import { PlanPairs } from "./plan-pairs";
import { PlanProof } from "./plan-proof";
import { PlanShortages } from "./plan-shortages";

/** A computed plan: the figures, who gets how much, which pairs are weakest and why, what is missing, and the proof. */
export function PlanView({
  plan,
  read,
  page,
  pageSize,
}: {
  plan: PlanFacts;
  read: PlanRead;
  page: number;
  pageSize: number;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const share = (points: number | null) => (points === null ? "—" : formatPercent(language, points / plan.mostPoints));
  const busy = read.loads.filter(({ load }) => load > 0).map(({ load }) => load);
  const [least, most] = [Math.min(...busy), Math.max(...busy)];
  const under = read.loads.filter(({ min }) => min !== null).length;
  return (
    <>
      <Facts
        facts={[
          {
            name: t("reviews.plan-wanted"),
            value: number(read.wanted),
            note: t("reviews.plan-wanted-note", { cases: number(read.cases), each: plan.reviewsPerCase }),
          },
          {
            name: t("reviews.plan-placed"),
            value: number(read.placed),
            note: t("reviews.plan-placed-note", { count: read.reviewers }),
          },
          {
            name: t("reviews.plan-missing"),
            value: number(read.missing),
            note: t(read.missing > 0 ? "reviews.plan-missing-note" : "reviews.plan-missing-none"),
            isBad: read.missing > 0,
          },
          { name: t("reviews.plan-lowest"), value: share(read.lowest), note: t("reviews.plan-lowest-note") },
          { name: t("reviews.plan-mean"), value: share(read.mean) },
          {
            name: t("reviews.plan-loads"),
            value: busy.length === 0 ? "—" : least === most ? number(most) : `${number(least)}–${number(most)}`,
            note: under > 0 ? t("reviews.plan-under-min", { count: under }) : undefined,
          },
        ]}
      />
      <div className="grid grid-cols-1 gap-8">
        <LoadBars loads={read.loads} />
        {read.short.length > 0 && <PlanShortages cases={read.short} missing={read.missing} />}
        <Section title={t("reviews.plan-pairs")} note={t("reviews.plan-pairs-note")}>
          <PlanPairs rows={read.rows} mostPoints={plan.mostPoints} />
          <Pager page={page} pageSize={pageSize} total={read.cases} />
        </Section>
        <PlanProof read={read} />
      </div>
    </>
  );
}
