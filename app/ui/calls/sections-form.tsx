import type { SubmissionResult } from "@conform-to/react";
import { getInputProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import type { CallSettings } from "#app/domain/calls/settings";
import { sectionsForm } from "#app/domain/calls/structure-forms";
import { FieldErrors } from "../form/field";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import { Section } from "../state/section";
import { HiddenRev } from "./hidden-rev";
import { LimitFields } from "./limit-fields";
import { AddEntry, EnterSaves, EntryHead } from "./list-buttons";
import { NameFields } from "./name-fields";
import type { NamedEntry } from "./named-entry";

/** The parts of the text and all limits of a case. */
export function SectionsForm({
  rev,
  sections,
  limits,
  lastResult,
}: {
  rev: number;
  sections: readonly (NamedEntry & { minChars: number | null; maxChars: number | null })[];
  limits: CallSettings["limits"];
  lastResult?: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const { abstract, body, images, attachments } = limits;
  const [form, fields] = useSchemaForm(sectionsForm, {
    lastResult,
    defaultValue: {
      sections: sections.map(({ key, zh, en, minChars, maxChars }) => ({
        ...{ key, zh, en },
        minChars: minChars ?? undefined,
        maxChars: maxChars ?? undefined,
      })),
      ...{ abstractRequired: abstract.required, abstractMax: abstract.max, bodyMin: body.min, bodyMax: body.max },
      ...{ imagesMin: images.min, imagesMax: images.max, imageMinKb: images.minBytes / 1000 },
      ...{ imageMinLong: images.minLong ?? 0, imageMinShort: images.minShort ?? 0 },
      attachmentsMax: attachments.max,
    },
  });
  const list = fields.sections.getFieldList();
  return (
    <SchemaForm form={form} className="grid gap-8">
      <EnterSaves />
      <HiddenRev rev={rev} />
      <Section title={t("calls.part-sections")} note={t("calls.part-sections-note")}>
        <div className="grid gap-4">
          <FieldErrors field={fields.sections} />
          {list.map((field, place) => {
            const section = field.getFieldset();
            return (
              <div key={field.key} className="entry-row">
                <EntryHead
                  form={form}
                  list={fields.sections.name}
                  place={place}
                  name={t("calls.section-n", { n: place + 1 })}
                  isOnly={list.length === 1}
                />
                <input {...getInputProps(section.key, { type: "hidden" })} key="key" />
                <div className="entry-fields">
                  <NameFields fields={section} zh={t("calls.section-zh")} en={t("calls.section-en")} />
                  <TextField field={section.minChars} type="number" label={t("calls.section-min")} />
                  <TextField field={section.maxChars} type="number" label={t("calls.section-max")} />
                </div>
              </div>
            );
          })}
          <div className="btn-row">
            <AddEntry
              insert={form.insert.getButtonProps({ name: fields.sections.name })}
              label={t("calls.add-section")}
            />
          </div>
        </div>
      </Section>
      <Section title={t("calls.part-limits")} note={t("calls.part-limits-note")}>
        <LimitFields fields={fields} />
      </Section>
      <div className="btn-row">
        <SubmitButton>{t("common.save")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
