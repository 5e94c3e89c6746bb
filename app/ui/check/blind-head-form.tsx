import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { blindHeadForm } from "#app/domain/cases/officer-forms";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextAreaField } from "../form/text-area-field";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import type { BlindCopyView } from "./blind-copy";

/** Title, abstract and keywords of a blind copy as plain fields. */
export function BlindHeadForm({ copy: { rev, content } }: { copy: BlindCopyView }) {
  const { t } = useTranslation();
  const { title, abstract, keywords } = content;
  const [form, fields] = useSchemaForm(blindHeadForm, {
    id: "blind-head",
    defaultValue: { title, abstract, keywords: keywords.join("、") },
  });
  return (
    <SchemaForm form={form} className="grid gap-4">
      <input type="hidden" name="rev" value={rev} />
      <TextField field={fields.title} label={t("cases.part-title")} />
      <TextAreaField field={fields.abstract} label={t("cases.part-abstract")} rows={5} />
      <TextField field={fields.keywords} label={t("cases.fact-keywords")} />
      <div className="btn-row">
        <SubmitButton name="intent" value="save">
          {t("common.save")}
        </SubmitButton>
        <Link className="btn" to="?" preventScrollReset>
          {t("cases.blind-leave")}
        </Link>
      </div>
    </SchemaForm>
  );
}
