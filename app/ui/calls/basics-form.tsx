import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { basicsForm } from "#app/domain/calls/forms";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import { Section } from "../state/section";
import { AnnouncementFields } from "./announcement-fields";
import { DateFields } from "./date-fields";
import { type EditableCall, startOf } from "./editable-call";
import { HiddenRev } from "./hidden-rev";

/** Names, words and dates of a call in preparation. */
export function BasicsForm({
  call,
  lastResult,
}: {
  call: EditableCall;
  lastResult?: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const { zh, en, year, slug } = call;
  const [form, fields] = useSchemaForm(basicsForm, {
    lastResult,
    defaultValue: { zh, en, year, slug, ...startOf(call) },
  });
  return (
    <SchemaForm form={form} className="grid gap-8 form-column">
      <HiddenRev rev={call.rev} />
      <Section title={t("calls.part-names")}>
        <div className="grid gap-6">
          <TextField field={fields.zh} label={t("calls.field-zh")} hint={t("calls.field-zh-hint")} />
          <TextField field={fields.en} label={t("calls.field-en")} />
          <div className="entry-fields">
            <TextField field={fields.year} type="number" label={t("calls.field-year")} />
            <TextField field={fields.slug} label={t("calls.field-slug")} hint={t("calls.field-slug-hint")} />
          </div>
        </div>
      </Section>
      <Section title={t("calls.part-announcement")}>
        <div className="grid gap-6">
          <AnnouncementFields fields={fields} />
        </div>
      </Section>
      <Section title={t("calls.part-dates")} note={t("calls.part-dates-note")}>
        <DateFields fields={fields} />
      </Section>
      <div className="btn-row">
        <SubmitButton>{t("common.save")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
