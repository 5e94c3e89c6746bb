import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { revokeReasons } from "#app/domain/reviews/lifecycle";
import { revocationForm } from "#app/domain/reviews/organiser-forms";
import { CheckboxField } from "../form/checkbox-field";
import { RadioField } from "../form/radio-field";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { useSchemaForm } from "../form/use-schema-form";
import { Message } from "../state/message";

/** Why a case is taken back from its reviewer, and what happens then. */
export function RevocationForm({
  back,
  lastResult,
}: {
  back: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(revocationForm, { lastResult });
  return (
    <SchemaForm form={form} className="grid gap-5">
      <RadioField
        field={fields.reason}
        label={t("reviews.revoke-reason")}
        hint={t("reviews.revoke-reason-hint")}
        choices={revokeReasons.map((value) => ({ value, label: t(`reviews.revoke-reason-${value}`) }))}
      />
      <Message tone="warn" title={t("common.what-will-happen")}>
        <p>{t("reviews.revoke-what")}</p>
        <p>{t("common.cannot-undo")}</p>
      </Message>
      <CheckboxField field={fields.confirmed}>{t("common.understood")}</CheckboxField>
      <div className="btn-row">
        <SubmitButton tone="danger">{t("reviews.revoke-do")}</SubmitButton>
        <Link className="btn" to={back}>
          {t("reviews.revoke-back")}
        </Link>
      </div>
    </SchemaForm>
  );
}
