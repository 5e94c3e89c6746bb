import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { decideScanForm } from "#app/domain/cases/seal/forms";
import type { SealScan } from "#app/domain/cases/seal/seal-of-case";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { TextAreaField } from "../form/text-area-field";
import { useSchemaForm } from "../form/use-schema-form";

/** The officer's own decision about a file, against the machine's where need be: always with a reason. */
export function DecideScan({
  scan,
  lastResult,
}: {
  scan: SealScan;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const isMine = lastResult?.initialValue?.scanId === scan.id;
  const [form, fields] = useSchemaForm(decideScanForm, {
    id: `decide-${scan.id}`,
    ...(isMine ? { lastResult } : {}),
  });
  const outcome = scan.state === "accepted" ? "refused" : "accepted";
  return (
    <details className="confirm" open={isMine && Boolean(lastResult?.error)}>
      <summary className="btn">{t(`seal.decide-${outcome}`)}</summary>
      <SchemaForm form={form} className="confirm-in grid gap-4">
        <input type="hidden" name="scanId" value={scan.id} />
        <input type="hidden" name="outcome" value={outcome} />
        <TextAreaField field={fields.note} label={t("seal.decide-note")} hint={t("seal.decide-note-hint")} rows={2} />
        <div>
          <SubmitButton>{t(`seal.decide-${outcome}`)}</SubmitButton>
        </div>
      </SchemaForm>
    </details>
  );
}
