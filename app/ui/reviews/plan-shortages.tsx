import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PlannedCase } from "#app/domain/reviews/read-plan";
import { caseNumber } from "../check/case-number";
import { Section } from "../state/section";

const reasons = ["too-few-admissible", "reviewers-full"] as const;

/** Cases for which the plan has too few reviewers, and why. */
export function PlanShortages({ cases, missing }: { cases: readonly PlannedCase[]; missing: number }) {
  const { t } = useTranslation();
  return (
    <Section title={t("reviews.shortages", { count: missing })} note={t("reviews.shortages-note")}>
      <ul className="stuck">
        {cases.map(({ id, number, title, missing: lacking, why }) => {
          const reason = reasons.find((one) => one === why);
          return (
            <li key={id}>
              <span className="big">
                {lacking}
                <small>{t("calls.unit-reviews")}</small>
              </span>
              <div>
                <p className="what">
                  <Link to={`/organiser/cases/${id}`}>
                    {caseNumber(number)} {title}
                  </Link>
                </p>
                {reason && <p className="with">{t(`reviews.why-${reason}`)}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
