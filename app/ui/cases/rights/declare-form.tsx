import type { SubmissionResult } from "@conform-to/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { rightsForm } from "#app/domain/cases/rights/forms";
import { consentScopes, copyrightKinds, patientKinds, portraitKinds } from "#app/domain/cases/rights/kinds";
import { fileAddress } from "#app/domain/files/picture-sources";
import { CheckboxesField } from "../../form/checkboxes-field";
import { RadioField } from "../../form/radio-field";
import { SchemaForm } from "../../form/schema-form";
import { SubmitButton } from "../../form/submit-button";
import { TextField } from "../../form/text-field";
import { useSchemaForm } from "../../form/use-schema-form";
import { UploadField } from "../../uploads/upload-field";
import type { RightsItem } from "./rights-item";

interface DeclareFormProps {
  caseId: string;
  item: RightsItem;
  lastResult?: SubmissionResult<string[]>;
}

/** Says of one picture or video whose it is, who can be seen, and what they agreed to. */
export function DeclareForm({ caseId, item: { fileId, rights }, lastResult }: DeclareFormProps) {
  const { t } = useTranslation();
  const { copyright, holder, portraits, patients, scopes, endsOn } = rights ?? {};
  const [form, fields] = useSchemaForm(rightsForm, {
    lastResult,
    id: `declare-${fileId}`,
    defaultValue: { fileId, copyright, holder, portraits, patients, scopes: [...(scopes ?? [])], endsOn },
  });
  const [paper, setPaper] = useState<{ id: string; name: string } | null>(null);
  const kept = rights?.consentFileId;
  return (
    <details className="confirm" open={Boolean(lastResult?.error)}>
      <summary className="btn">{t(copyright ? "rights.change" : "rights.declare")}</summary>
      <SchemaForm form={form} className="confirm-in declare-in grid gap-4">
        <input type="hidden" name="intent" value="declare" />
        <input type="hidden" name="fileId" value={fileId} />
        <input type="hidden" name="consentFileId" value={paper?.id ?? kept ?? ""} />
        <RadioField
          field={fields.copyright}
          label={t("rights.copyright")}
          choices={copyrightKinds.map((value) => ({ value, label: t(`rights.copyright-${value}`) }))}
        />
        <TextField field={fields.holder} label={t("rights.holder")} hint={t("rights.holder-hint")} />
        <RadioField
          field={fields.portraits}
          label={t("rights.portraits")}
          choices={portraitKinds.map((value) => ({ value, label: t(`rights.portraits-${value}`) }))}
        />
        <RadioField
          field={fields.patients}
          label={t("rights.patients")}
          choices={patientKinds.map((value) => ({ value, label: t(`rights.patients-${value}`) }))}
        />
        <CheckboxesField
          field={fields.scopes}
          label={t("rights.scopes")}
          choices={consentScopes.map((value) => ({ value, label: t(`rights.scope-${value}`) }))}
        />
        <TextField field={fields.endsOn} type="date" label={t("rights.ends-on")} hint={t("rights.ends-on-hint")} />
        {kept && (
          <p>
            {t("rights.consent-file-kept")} <a href={fileAddress(kept)}>{t("rights.consent-file-open")}</a>
          </p>
        )}
        <UploadField
          purpose="consent"
          caseId={caseId}
          label={t(kept ? "rights.consent-file-new" : "rights.consent-file")}
          remaining={1}
          onStored={({ fileId: id, name }) => setPaper({ id, name })}
        />
        {paper && <p role="status">{t("rights.consent-file-ready", { name: paper.name })}</p>}
        <SubmitButton>{t("rights.save")}</SubmitButton>
      </SchemaForm>
    </details>
  );
}
