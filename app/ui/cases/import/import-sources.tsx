import { Form, useSubmit } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatFileSize } from "#app/i18n/format";
import { SubmitButton } from "../../form/submit-button";
import { useLanguage } from "../../language";
import { Badge } from "../../state/badge";
import { Message } from "../../state/message";
import { Section } from "../../state/section";
import { UploadField } from "../../uploads/upload-field";
import { attachFile } from "../writing/attach-file";

interface ImportSourcesProps {
  caseId: string;
  sources: readonly { fileId: string; name: string; size: number }[];
  /** The file whose text is in the draft already, and the one that was read and waits for a decision. */
  importedFileId: string | null;
  waitingFileId: string | null;
}

/** Where a Word file comes in, and those that came in before. Reading one changes nothing in the draft. */
export function ImportSources({ caseId, sources, importedFileId, waitingFileId }: ImportSourcesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const submit = useSubmit();
  const [failure, setFailure] = useState<string | null>(null);

  const onStored = async (fileId: string) => {
    const refused = await attachFile(caseId, { fileId, kind: "word-source" }, t("cases.attach-failed"));
    setFailure(refused);
    if (!refused) submit({ fileId }, { method: "post" });
  };

  return (
    <>
      {failure && (
        <div role="alert">
          <Message tone="stop">
            <p>{failure}</p>
          </Message>
        </div>
      )}
      <UploadField
        purpose="word"
        caseId={caseId}
        label={t(sources.length > 0 ? "cases.import-upload-other" : "cases.import-upload")}
        onStored={({ fileId }) => void onStored(fileId)}
      />
      {sources.length > 0 && (
        <Section title={t("cases.import-sources")}>
          <ul className="file-rows">
            {sources.map(({ fileId, name, size }) => (
              <li key={fileId}>
                <span>
                  <a href={`/files/${fileId}`}>{name}</a>{" "}
                  {fileId === importedFileId && <Badge tone="calm">{t("cases.import-is-in")}</Badge>}
                  {fileId === waitingFileId && <Badge tone="accent">{t("cases.import-is-waiting")}</Badge>}
                </span>
                <span className="num muted">{formatFileSize(language, size)}</span>
                {fileId !== waitingFileId && (
                  <Form method="post">
                    <input type="hidden" name="fileId" value={fileId} />
                    <SubmitButton tone="plain" name="file" value={fileId}>
                      {t(fileId === importedFileId ? "cases.import-again" : "cases.import-do")}
                    </SubmitButton>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
