import { useTranslation } from "react-i18next";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../../language";
import type { ApprovalStepView, ApprovalView } from "./approval-view";

/** The steps in order: who answered when and what they said, or in whose hands the case is. */
export function ApprovalStepsList({ found, now }: { found: ApprovalView; now: Date }) {
  return (
    <ol className="way">
      {found.steps.map((step) => (
        <Step
          key={step.id}
          step={step}
          waits={step.id === found.inHand ? "in-hand" : found.isOnWay ? "waiting" : "planned"}
          now={now}
        />
      ))}
    </ol>
  );
}

interface StepProps {
  step: ApprovalStepView;
  /** What it is while nobody has answered. */
  waits: "in-hand" | "waiting" | "planned";
  now: Date;
}

function Step({ step, waits, now }: StepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = step.approvers.join(t("people.list-comma"));
  const said = step.outcome ?? waits;
  return (
    <li aria-current={waits === "in-hand" ? "step" : undefined}>
      <b>{step.step}</b>{" "}
      <span className={said === "approved" ? "state-ok" : said === "sent-back" ? "state-bad" : "muted"}>
        {t(`cases.approval-${said}`)}
      </span>
      <p className="muted">
        {step.at
          ? t(step.isInPlace ? "cases.approval-by-in-place" : "cases.approval-by", {
              name: step.by,
              moment: formatDateTime(language, step.at, now),
            })
          : t("cases.approval-approvers", { names })}
      </p>
      {step.note && <p className="letter whitespace-pre-line">{step.note}</p>}
      {step.isChangedSince && <p className="state-ask">{t("cases.approval-changed-since")}</p>}
    </li>
  );
}
