import type { SubmissionResult } from "@conform-to/react";
import { getInputProps } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { categoriesForm } from "#app/domain/calls/structure-forms";
import { FieldErrors } from "../form/field";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextAreaField } from "../form/text-area-field";
import { useSchemaForm } from "../form/use-schema-form";
import { HiddenRev } from "./hidden-rev";
import { AddEntry, EnterSaves, EntryHead } from "./list-buttons";
import { NameFields } from "./name-fields";
import type { NamedEntry } from "./named-entry";

const emptyCategory = { zh: "", en: "" };

/** Tracks, the categories in each, and the national tasks. */
export function CategoriesForm({
  rev,
  tracks,
  tasks,
  lastResult,
}: {
  rev: number;
  tracks: readonly (NamedEntry & { categories: readonly NamedEntry[] })[];
  tasks: readonly { zh: string }[];
  lastResult?: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(categoriesForm, {
    lastResult,
    defaultValue: {
      tracks: tracks.map(({ key, zh, en, categories }) => ({
        ...{ key, zh, en },
        categories: categories.map(({ key, zh, en }) => ({ key, zh, en })),
      })),
      tasks: tasks.map(({ zh }) => zh).join("\n"),
    },
  });
  const trackList = fields.tracks.getFieldList();
  return (
    <SchemaForm form={form}>
      <EnterSaves />
      <HiddenRev rev={rev} />
      <FieldErrors field={fields.tracks} />
      {trackList.map((field, place) => {
        const track = field.getFieldset();
        const categories = track.categories.getFieldList();
        return (
          <fieldset key={field.key} className="entry">
            <EntryHead
              form={form}
              list={fields.tracks.name}
              place={place}
              name={t("calls.track-n", { n: place + 1 })}
              isOnly={trackList.length === 1}
            />
            <input {...getInputProps(track.key, { type: "hidden" })} key="key" />
            <div className="entry-fields">
              <NameFields fields={track} zh={t("calls.track-zh")} en={t("calls.track-en")} />
            </div>
            {categories.map((item, n) => {
              const category = item.getFieldset();
              return (
                <div key={item.key} className="entry-row">
                  <EntryHead
                    form={form}
                    list={track.categories.name}
                    place={n}
                    name={t("calls.category-n", { n: n + 1 })}
                    isOnly={categories.length === 1}
                  />
                  <input {...getInputProps(category.key, { type: "hidden" })} key="key" />
                  <div className="entry-fields">
                    <NameFields fields={category} zh={t("calls.category-zh")} en={t("calls.category-en")} />
                  </div>
                </div>
              );
            })}
            <FieldErrors field={track.categories} />
            <AddEntry
              insert={form.insert.getButtonProps({ name: track.categories.name, defaultValue: emptyCategory })}
              label={t("calls.add-category")}
            />
          </fieldset>
        );
      })}
      <div className="btn-row">
        <AddEntry
          insert={form.insert.getButtonProps({
            name: fields.tracks.name,
            defaultValue: { ...emptyCategory, categories: [emptyCategory] },
          })}
          label={t("calls.add-track")}
        />
      </div>
      <TextAreaField field={fields.tasks} rows={12} label={t("calls.field-tasks")} hint={t("calls.field-tasks-hint")} />
      <div className="btn-row">
        <SubmitButton>{t("common.save")}</SubmitButton>
      </div>
    </SchemaForm>
  );
}
