import type { SubmissionResult } from "@conform-to/react";
import { getInputProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import type { CriterionOutline } from "#app/domain/calls/outline";
import { rubricForm } from "#app/domain/calls/rubric-form";
import { FieldErrors } from "../form/field";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import { HiddenRev } from "./hidden-rev";
import { AddEntry, EnterSaves, EntryHead } from "./list-buttons";
import { NameFields } from "./name-fields";

/** Criteria, their points, and what earns them. */
export function RubricForm({
  rev,
  criteria,
  lastResult,
}: {
  rev: number;
  criteria: readonly CriterionOutline[];
  lastResult?: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(rubricForm, {
    lastResult,
    defaultValue: { criteria: criteria.map(({ key, zh, en, points, bands }) => ({ key, zh, en, points, bands })) },
  });
  const list = fields.criteria.getFieldList();
  return (
    <SchemaForm form={form}>
      <EnterSaves />
      <HiddenRev rev={rev} />
      {list.map((field, place) => {
        const criterion = field.getFieldset();
        const bands = criterion.bands.getFieldList();
        return (
          <fieldset key={field.key} className="entry">
            <EntryHead
              form={form}
              list={fields.criteria.name}
              place={place}
              name={t("calls.criterion-n", { n: place + 1 })}
              isOnly={list.length === 1}
            />
            <input {...getInputProps(criterion.key, { type: "hidden" })} key="key" />
            <div className="entry-fields entry-fields-points">
              <NameFields fields={criterion} zh={t("calls.criterion-zh")} en={t("calls.criterion-en")} />
              <TextField field={criterion.points} type="number" label={t("calls.criterion-points")} />
            </div>
            {bands.map((item, n) => {
              const band = item.getFieldset();
              return (
                <div key={item.key} className="entry-row">
                  <EntryHead
                    form={form}
                    list={criterion.bands.name}
                    place={n}
                    name={t("calls.band-n", { n: n + 1 })}
                    isOnly={bands.length === 1}
                  />
                  <div className="entry-fields entry-fields-band">
                    <TextField field={band.from} type="number" label={t("calls.band-from")} />
                    <TextField field={band.to} type="number" label={t("calls.band-to")} />
                    <NameFields fields={band} zh={t("calls.band-zh")} en={t("calls.band-en")} />
                  </div>
                </div>
              );
            })}
            <FieldErrors field={criterion.bands} />
            <AddEntry insert={form.insert.getButtonProps({ name: criterion.bands.name })} label={t("calls.add-band")} />
          </fieldset>
        );
      })}
      <FieldErrors field={fields.criteria} />
      <div className="btn-row">
        <AddEntry
          insert={form.insert.getButtonProps({ name: fields.criteria.name, defaultValue: { bands: [{ from: 1 }] } })}
          label={t("calls.add-criterion")}
        />
      </div>
      <div className="btn-row">
        <SubmitButton>{t("common.save")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
