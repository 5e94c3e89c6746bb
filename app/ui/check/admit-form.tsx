import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FormErrors } from "../form/form-errors";
import { SubmitButton } from "../form/submit-button";
import { Message } from "../state/message";
import type { Desk } from "./desk";

/** Admitting a case: its institution is told, its blind copy is made. */
export function AdmitForm({ desk, lastResult }: { desk: Desk; lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation();
  const { findings } = desk;
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
