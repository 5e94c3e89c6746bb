import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { editionForm } from "#app/domain/casebook/forms";
import type { BothNames } from "#app/domain/calls/settings";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import { Section } from "../state/section";

/** The casebook's name in both languages; a name is proposed from the call's. */
export function EditionNamesForm({
  edition,
  call,
  lastResult,
}: {
  edition: BothNames | null;
  call: BothNames;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const mine = lastResult?.initialValue?.intent === "names" ? lastResult : undefined;
  const { zh, en } = edition ?? {
    zh: proposedName(call.zh),
    en: `${call.en} – Casebook`,
  };
  const [form, fields] = useSchemaForm(editionForm, { id: "names", lastResult: mine, defaultValue: { zh, en } });
  return (
    <Section title={t("casebook.names")} note={t("casebook.names-note")}>
      <SchemaForm form={form} className="grid gap-4 pt-4 form-column">
        <TextField field={fields.zh} label={t("casebook.name-zh")} />
        <TextField field={fields.en} label={t("casebook.name-en")} />
        <div>
          <SubmitButton tone={edition ? "plain" : "primary"} name="intent" value="names">
            {t(edition ? "common.save" : "casebook.make")}
          </SubmitButton>
        </div>
      </SchemaForm>
    </Section>
  );
}

/** 2024…典型案例征集（演示） becomes 2024…典型案例汇编（演示）. */
const proposedName = (call: string) =>
  /征集(（[^）]*）)?$/.test(call) ? call.replace(/征集(（[^）]*）)?$/, "汇编$1") : `${call}汇编`;
