import { Form, Link } from "@remix-run/react";
import { Suspense, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RichDocument } from "#app/domain/documents/document";
import { SubmitButton } from "../form/submit-button";
import { patientLazy } from "../patient-lazy";

// the editor is heavy, and most blind copies need no correction by hand
const BlindEditor = patientLazy(async () => (await import("./blind-editor")).BlindEditor);

/** One section of a blind copy in the editor; the form carries what the editor holds. Pictures can be taken out, not put in. */
export function BlindSectionForm({
  rev,
  section,
  name,
  document,
}: {
  rev: number;
  section: string;
  name: string;
  document: RichDocument;
}) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(document);
  const keep = useCallback((changed: RichDocument) => setWritten(changed), []);
  return (
    <Form method="post" className="grid gap-4">
      <input type="hidden" name="rev" value={rev} />
      <input type="hidden" name="key" value={section} />
      <input type="hidden" name="document" value={JSON.stringify(written)} />
      <div className="paper-edit">
        <Suspense fallback={<p className="hint">{t("cases.blind-editor-needs")}</p>}>
          <BlindEditor label={name} document={document} onChange={keep} />
        </Suspense>
      </div>
      <div className="btn-row">
        <SubmitButton name="intent" value="section">
          {t("common.save")}
        </SubmitButton>
        <Link className="btn" to="?" preventScrollReset>
          {t("cases.blind-leave")}
        </Link>
      </div>
    </Form>
  );
}
