import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { InvitationKind, MembershipRole, OrganiserRole } from "#app/domain/people/roles";
import { formatDateTime } from "#app/i18n/format";
import { ConfirmDetails } from "../form/confirm-details";
import { FormErrors } from "../form/form-errors";
import { SubmitButton } from "../form/submit-button";
import { useLanguage } from "../language";
import { KeyValues } from "../state/key-values";
import { Message } from "../state/message";
import { InvitationTerm } from "./invitation-term";

export interface HandledInvitation {
  kind: InvitationKind;
  name: string;
  email: string;
  role: string | null;
  house: string;
  createdAt: Date;
  expiresAt: Date;
  /** Nobody has answered it yet. */
  isOpen: boolean;
}

/** An invitation without an answer, and the two things that can be done about it: send it again, take it back. */
export function InvitationActs({
  invitation: { kind, name, email, role, house, createdAt, expiresAt, isOpen },
  lastResult,
  now,
}: {
  invitation: HandledInvitation;
  lastResult: SubmissionResult<string[]> | undefined;
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const as =
    kind === "reviewer" ? t("common.role-reviewer") : t(`people.role-${role as MembershipRole | OrganiserRole}`);
  return (
    <div className="grid gap-6">
      <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
      <KeyValues
        entries={[
          { name: t("people.name"), value: name },
          { name: t("people.email"), value: email },
          { name: t("people.invited-as"), value: t("people.role-in-house", { house, role: as }) },
          { name: t("people.invited-at"), value: formatDateTime(language, createdAt, now) },
          { name: t("people.invited-link"), value: <InvitationTerm expiresAt={expiresAt} now={now} /> },
        ]}
      />
      {isOpen ? (
        <>
          <Form method="post" className="grid gap-4">
            <p>{t("people.invitation-resend-what")}</p>
            <div className="btn-row">
              <SubmitButton name="intent" value="resend">
                {t("people.invitation-resend")}
              </SubmitButton>
            </div>
          </Form>
          <ConfirmDetails
            label={t("people.invitation-withdraw")}
            what={t("people.invitation-withdraw-what")}
            undoable={false}
            name="intent"
            value="withdraw"
          />
        </>
      ) : (
        <Message>
          <p>{t("refusal.invitation.answered")}</p>
        </Message>
      )}
    </div>
  );
}
