import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { refuseForm } from "#app/domain/cases/officer-forms";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { useSchemaForm } from "../form/use-schema-form";
import { Message } from "../state/message";
import { ReasonFields } from "./reason-fields";

/** Not accepting a case, for good. */
export function RefuseForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(refuseForm, { id: "refuse", lastResult });
  return (
    <SchemaForm form={form} className="grid gap-5">
      <Message tone="warn">
        <p>{t("cases.refuse-what")}</p>
        <p>{t("common.cannot-undo")}</p>
      </Message>
      <ReasonFields fields={fields} noteHint={t("cases.note-refuse-hint")} />
      <SubmitButton tone="danger" name="intent" value="refuse">
        {t("cases.refuse-submit")}
      </SubmitButton>
    </SchemaForm>
  );
}
