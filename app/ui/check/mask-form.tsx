import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { maskForm } from "#app/domain/cases/officer-forms";
import { maskWords } from "#app/domain/documents/identities/identities";
import { SchemaForm } from "../form/schema-form";
import { SelectField } from "../form/select-field";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";

/** Replacing one more wording everywhere in the copy at once. */
export function MaskForm({ rev, lastResult }: { rev: number; lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation();
  const mine = lastResult?.initialValue?.intent === "mask" ? lastResult : undefined;
  const [form, fields] = useSchemaForm(maskForm, {
    id: "mask",
    lastResult: mine,
    defaultValue: { replacedBy: maskWords.institution },
  });
  return (
    <SchemaForm form={form} className="grid gap-3">
      <input type="hidden" name="rev" value={rev} />
      <TextField field={fields.word} label={t("cases.mask-word")} />
      <SelectField
        field={fields.replacedBy}
        label={t("cases.mask-by")}
        choices={Object.values(maskWords).map((word) => ({ value: word, label: word }))}
      />
      <div>
        <SubmitButton tone="plain" name="intent" value="mask">
          {t("cases.mask-submit")}
        </SubmitButton>
      </div>
    </SchemaForm>
  );
}
