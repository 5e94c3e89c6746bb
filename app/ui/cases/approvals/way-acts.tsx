import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SubmitButton } from "../../form/submit-button";
import { Message } from "../../state/message";
import { AnswerForm } from "./answer-form";
import type { ApprovalView } from "./approval-view";

interface WayActsProps {
  found: ApprovalView;
  lastResult?: SubmissionResult<string[]> | null;
}

/** What whoever looks may do with a case on its way inside the institution, and what it waits for otherwise. */
export function WayActs({ found, lastResult }: WayActsProps) {
  const { t } = useTranslation();
  const here = `/institution/cases/${found.id}`;
  return (
    <div className="grid gap-6">
      {found.mayAnswer && found.inHand && <AnswerForm step={found.inHand} lastResult={lastResult} />}
      {found.isApproved && (
        <Message tone="calm" title={t("cases.approval-all")}>
          <p>
            {found.maySend ? (
              <Link to={`${here}/submission`}>{t("cases.approval-now-send")}</Link>
            ) : (
              t("cases.approval-sender-only")
            )}
          </p>
        </Message>
      )}
      {found.missing > 0 && !found.isOnWay && (
        <Message tone="warn">
          <p>{t("cases.approval-missing", { count: found.missing })}</p>
          <p>
            <Link to={`${here}/submission`}>{t("cases.approval-see-missing")}</Link>
          </p>
        </Message>
      )}
      <Form method="post" className="btn-row">
        <Link className="btn" to={`${here}/preview`}>
          {t("cases.go-preview")}
        </Link>
        {found.mayCirculate && found.missing === 0 && (
          <SubmitButton name="intent" value="circulate">
            {t("cases.approval-circulate")}
          </SubmitButton>
        )}
        {found.mayRecall && (
          <button className="btn" name="intent" value="recall">
            {t("cases.approval-recall")}
          </button>
        )}
      </Form>
    </div>
  );
}
