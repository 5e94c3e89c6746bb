import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "#app/i18n/format";
import { SubmitButton } from "../form/submit-button";
import { useLanguage } from "../language";
import { ApplyBar } from "../state/apply-bar";
import type { PlanFacts, PlanRead } from "./plan";

/** What applying the plan will do, to how many, and that it cannot be undone as a whole. */
export function PlanApply({ plan, read }: { plan: PlanFacts; read: PlanRead }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const changed = plan.changes.reduce((sum, { count }) => sum + count, 0);
  return (
    <ApplyBar
      actions={
        <Form method="post">
          <input type="hidden" name="planId" value={plan.id} />
          <SubmitButton name="intent" value="apply">
            {t("reviews.plan-apply", { position: plan.position })}
          </SubmitButton>
        </Form>
      }
    >
      <b>{t("reviews.plan-apply-then")}</b>{" "}
      {t("reviews.plan-apply-what", {
        reviews: number(read.placed),
        cases: number(read.cases),
        reviewers: number(read.reviewers),
      })}{" "}
      {read.missing > 0 && <>{t("reviews.plan-apply-missing", { count: read.missing })} </>}
      {t("reviews.plan-apply-final")}{" "}
      {changed > 0 && <span className="delta-down">{t("reviews.plan-changed", { count: changed })}</span>}
    </ApplyBar>
  );
}
