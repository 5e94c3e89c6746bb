import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDateTime } from "#app/i18n/format";
import type { MessageKey } from "#app/i18n/translation";
import { ConfirmDetails } from "../form/confirm-details";
import { FormErrors } from "../form/form-errors";
import { SubmitButton } from "../form/submit-button";
import { useLanguage } from "../language";
import { KeyValues } from "../state/key-values";
import { Message } from "../state/message";
import { accountRoles, type AccountServes } from "./account-roles";

export interface HandledAccount extends AccountServes {
  name: string;
  email: string;
  createdAt: Date;
  closedAt: Date | null;
  sessions: number;
  /** Why it cannot be closed or opened by whoever looks. */
  refusal: MessageKey | null;
}

/** Whose account it is, what it serves, and the way to close it or to open it again. */
export function AccountAccess({
  account,
  lastResult,
  now,
}: {
  account: HandledAccount;
  lastResult: SubmissionResult<string[]> | undefined;
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { email, createdAt, closedAt, sessions, isReviewer, refusal } = account;
  const roles = accountRoles(t, language, account);
  return (
    <div className="grid gap-6">
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      <KeyValues
        entries={[
          { name: t("people.email"), value: email },
          { name: t("people.account-roles"), value: roles.join(t("people.list-comma")) || t("people.account-no-role") },
          { name: t("people.members-since"), value: formatDateTime(language, createdAt, now) },
          {
            name: t("people.account-sessions"),
            value:
              sessions > 0 ? t("people.account-sessions-count", { count: sessions }) : t("people.account-no-session"),
          },
        ]}
      />
      {closedAt && (
        <Message tone="stop" title={t("people.account-closed")}>
          <p>{t("people.account-closed-at", { moment: formatDateTime(language, closedAt, now) })}</p>
        </Message>
      )}
      {refusal ? (
        <Message>
          <p>{t(refusal)}</p>
        </Message>
      ) : closedAt ? (
        <Form method="post" className="grid gap-4">
          <p>{t("people.account-reopen-what")}</p>
          <div className="btn-row">
            <SubmitButton name="intent" value="reopen">
              {t("people.account-reopen")}
            </SubmitButton>
          </div>
        </Form>
      ) : (
        <ConfirmDetails
          label={t("people.account-close")}
          what={
            <>
              {t("people.account-close-what")}
              {sessions > 0 && <> {t("people.account-close-sessions", { count: sessions })}</>}
              {isReviewer && <> {t("people.account-close-reviewer")}</>}
            </>
          }
          undoable
          name="intent"
          value="close"
        />
      )}
    </div>
  );
}
