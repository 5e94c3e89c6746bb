import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { rightsForm } from "#app/domain/cases/rights/forms";
import type { Material } from "#app/domain/cases/rights/material";
import { SchemaForm } from "../../form/schema-form";
import { SubmitButton } from "../../form/submit-button";
import { useSchemaForm } from "../../form/use-schema-form";
import { DeclareFields } from "./declare-fields";
import { declaredBefore } from "./declared-before";

interface DeclareFormProps {
  caseId: string;
  item: Material;
  lastResult?: SubmissionResult<string[]>;
}

/** Says of one picture or video whose it is, who can be seen, and what they agreed to. */
export function DeclareForm({ caseId, item, lastResult }: DeclareFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(rightsForm, {
    lastResult,
    id: `declare-${item.fileId}`,
    defaultValue: declaredBefore(item),
  });
  return (
    <details className="confirm" open={Boolean(lastResult?.error)}>
      <summary className="btn">{t(item.rights?.copyright ? "rights.change" : "rights.declare")}</summary>
      <SchemaForm form={form} className="confirm-in declare-in grid gap-4">
        <DeclareFields {...{ caseId, item, fields }} />
        <SubmitButton>{t("rights.save")}</SubmitButton>
      </SchemaForm>
    </details>
  );
}
