import { useState } from "react";
import { useTranslation } from "react-i18next";
import { consentScopes, copyrightKinds, patientKinds, portraitKinds } from "#app/domain/cases/rights/kinds";
import type { Material } from "#app/domain/cases/rights/material";
import { fileAddress } from "#app/domain/files/picture-sources";
import { CheckboxesField } from "../../form/checkboxes-field";
import type { FieldState } from "../../form/field-state";
import { RadioField } from "../../form/radio-field";
import { TextField } from "../../form/text-field";
import { UploadField } from "../../uploads/upload-field";

interface DeclareFieldsProps {
  caseId: string;
  item: Pick<Material, "fileId" | "rights">;
  fields: Record<"copyright" | "holder" | "portraits" | "patients" | "scopes" | "endsOn", FieldState>;
}

/** What is asked of one picture or video: whose it is, who can be seen, what they agreed to, and the paper that says so. */
export function DeclareFields({ caseId, item: { fileId, rights }, fields }: DeclareFieldsProps) {
  const { t } = useTranslation();
  const [paper, setPaper] = useState<{ id: string; name: string } | null>(null);
  const kept = rights?.consentFileId;
  return (
    <>
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
          {t("rights.consent-file-kept")}{" "}
          <a href={fileAddress(kept)} target="_blank" rel="noreferrer">
            {t("rights.consent-file-open")}
          </a>
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
    </>
  );
}
