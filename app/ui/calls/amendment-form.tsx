import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { amendmentForm } from "#app/domain/calls/forms";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { useSchemaForm } from "../form/use-schema-form";
import { Section } from "../state/section";
import { AnnouncementFields } from "./announcement-fields";
import { DateFields } from "./date-fields";
import { type EditableCall, startOf } from "./editable-call";
import { HiddenRev } from "./hidden-rev";

/** What may still change of an open call. */
export function AmendmentForm({
  call,
  lastResult,
}: {
  call: EditableCall;
  lastResult?: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(amendmentForm, { lastResult, defaultValue: startOf(call) });
  return (
    <SchemaForm form={form} className="grid gap-8 form-column">
      <HiddenRev rev={call.rev} />
      <Section title={t("calls.part-dates")} note={t("calls.part-dates-note")}>
        <DateFields fields={fields} />
      </Section>
      <Section title={t("calls.part-announcement")}>
        <div className="grid gap-6">
          <AnnouncementFields fields={fields} />
        </div>
      </Section>
      <div className="btn-row">
        <SubmitButton>{t("common.save")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
