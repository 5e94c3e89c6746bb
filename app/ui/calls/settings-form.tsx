import type { SubmissionResult } from "@conform-to/react";
import { getInputProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { type CallSettings, materialRightsRules, newSealRules, sealedFormChoices } from "#app/domain/calls/settings";
import { sealOf } from "#app/domain/calls/seal-of";
import { settingsForm } from "#app/domain/calls/settings-form";
import { FieldErrors } from "../form/field";
import { RadioField } from "../form/radio-field";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import { Section } from "../state/section";
import { HiddenRev } from "./hidden-rev";
import { AddEntry, EnterSaves, EntryHead } from "./list-buttons";
import { NameFields } from "./name-fields";

/** How cases are judged and what they can win. */
export function SettingsForm({
  rev,
  settings,
  lastResult,
}: {
  rev: number;
  settings: CallSettings;
  lastResult?: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const { reviewsPerCase, revisionDays, materialRights = "suggested", match, awardLevels } = settings;
  const seal = sealOf(settings);
  const [form, fields] = useSchemaForm(settingsForm, {
    lastResult,
    defaultValue: {
      ...{ reviewsPerCase, revisionDays, materialRights, ...match, awardLevels },
      ...{ sealedForm: seal.form, newSeal: seal.afterReturn },
    },
  });
  const levels = fields.awardLevels.getFieldList();
  return (
    <SchemaForm form={form} className="grid gap-8">
      <EnterSaves />
      <HiddenRev rev={rev} />
      <Section title={t("calls.part-judging")}>
        <div className="entry-fields">
          <TextField
            field={fields.reviewsPerCase}
            type="number"
            label={t("calls.field-reviews")}
            hint={t("calls.field-reviews-hint")}
          />
          <TextField
            field={fields.revisionDays}
            type="number"
            label={t("calls.field-revision")}
            hint={t("calls.field-revision-hint")}
          />
        </div>
      </Section>
      <Section title={t("calls.part-rights")}>
        <RadioField
          field={fields.materialRights}
          label={t("calls.field-rights")}
          hint={t("calls.field-rights-hint")}
          choices={materialRightsRules.map((value) => ({ value, label: t(`calls.rights-${value}`) }))}
        />
      </Section>
      <Section title={t("seal.settings-title")} note={t("seal.settings-note")}>
        <div className="grid gap-4">
          <RadioField
            field={fields.sealedForm}
            label={t("seal.setting-form")}
            choices={sealedFormChoices.map((value) => ({ value, label: t(`seal.setting-form-${value}`) }))}
          />
          <RadioField
            field={fields.newSeal}
            label={t("seal.setting-new")}
            hint={t("seal.setting-new-hint")}
            choices={newSealRules.map((value) => ({ value, label: t(`seal.setting-new-${value}`) }))}
          />
        </div>
      </Section>
      <Section title={t("calls.part-levels")}>
        <div className="grid gap-4">
          {levels.map((field, place) => {
            const level = field.getFieldset();
            return (
              <div key={field.key} className="entry-row">
                <EntryHead
                  form={form}
                  list={fields.awardLevels.name}
                  place={place}
                  name={t("calls.level-n", { n: place + 1 })}
                  isOnly={levels.length === 1}
                />
                <input {...getInputProps(level.key, { type: "hidden" })} key="key" />
                <div className="entry-fields">
                  <NameFields fields={level} zh={t("calls.level-zh")} en={t("calls.level-en")} />
                </div>
              </div>
            );
          })}
          <FieldErrors field={fields.awardLevels} />
          <div className="btn-row">
            <AddEntry
              insert={form.insert.getButtonProps({ name: fields.awardLevels.name })}
              label={t("calls.add-level")}
            />
          </div>
        </div>
      </Section>
      <Section title={t("calls.part-match")} note={t("calls.part-match-note")}>
        <div className="entry-fields">
          <TextField field={fields.category} type="number" label={t("calls.field-match-category")} />
          <TextField field={fields.tags} type="number" label={t("calls.field-match-tags")} />
          <TextField field={fields.title} type="number" label={t("calls.field-match-title")} />
          <TextField field={fields.sameProvince} type="number" label={t("calls.field-match-province")} />
        </div>
      </Section>
      <div className="btn-row">
        <SubmitButton>{t("common.save")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
