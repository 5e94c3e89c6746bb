import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { sealStateText } from "../cases/seal/seal-message";
import { FormErrors } from "../form/form-errors";
import { SubmitButton } from "../form/submit-button";
import { Message } from "../state/message";
import type { Desk } from "./desk";

/** Admitting a case: its institution is told, its blind copy is made. */
export function AdmitForm({ desk, lastResult }: { desk: Desk; lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation();
  const { findings, seal } = desk;
  if (seal && seal.state.kind !== "sealed") {
    return (
      <Message tone="warn" title={sealStateText(seal.state, t)}>
        <p>{t("seal.admit-later")}</p>
        <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      </Message>
    );
  }
  return (
    <Form method="post" className="grid gap-4">
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      {findings.length > 0 && (
        <Message tone="warn">
          <p>{t("cases.admit-despite", { count: findings.length })}</p>
        </Message>
      )}
      <p>{t("cases.admit-what")}</p>
      <div>
        <SubmitButton tone="calm" name="intent" value="admit">
          {t("cases.admit-submit")}
        </SubmitButton>
      </div>
      <p className="hint">{t("cases.admit-next")}</p>
    </Form>
  );
}
