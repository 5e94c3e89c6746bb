import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { startForm } from "#app/domain/cases/forms";
import { formatDeadline } from "#app/i18n/format";
import { RadioField } from "../form/radio-field";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { useSchemaForm } from "../form/use-schema-form";
import { useLanguage } from "../language";
import { Message } from "../state/message";
import type { OpenCall } from "./open-call";

interface StartFormProps {
  calls: readonly OpenCall[];
  /** The call the person came from. */
  chosen: string | null;
  /** What the draft will be known by. */
  draftId: string;
  now: Date;
  lastResult?: SubmissionResult<string[]> | null;
}

/** Chooses the call and opens an empty draft for it. */
export function StartForm({ calls, chosen, draftId, now, lastResult }: StartFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const first = calls.find(({ id }) => id === chosen) ?? calls[0];
  const [form, fields] = useSchemaForm(startForm, { lastResult, defaultValue: { callId: first?.id } });
  return (
    <SchemaForm form={form} className="grid gap-6 form-column">
      <input type="hidden" name={fields.draftId.name} value={draftId} />
      <RadioField
        field={fields.callId}
        label={t("cases.new-call")}
        choices={calls.map((call) => ({
          value: call.id,
          label: nameIn(language, call),
          hint: call.closesAt
            ? t("common.deadline", { moment: formatDeadline(language, call.closesAt, now) })
            : undefined,
        }))}
      />
      <Message>
        <p>{t("cases.new-what")}</p>
      </Message>
      <div className="btn-row">
        <SubmitButton>{t("cases.new-start")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
