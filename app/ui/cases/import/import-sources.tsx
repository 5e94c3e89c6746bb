import { Form, useSubmit } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { formatFileSize } from "#app/i18n/format";
import { SubmitButton } from "../../form/submit-button";
import { useLanguage } from "../../language";
import { Message } from "../../state/message";
import { Section } from "../../state/section";
import { UploadField } from "../../uploads/upload-field";
import { attachFile } from "../writing/attach-file";

interface ImportSourcesProps {
  found: {
    id: string;
    sections: (BothNames & { key: string; isWritten: boolean })[];
    sources: { fileId: string; name: string; size: number }[];
  };
}

/** Where a Word file comes in, and those that came in before. A draft that has text asks before a file replaces it. */
export function ImportSources({ found }: ImportSourcesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const submit = useSubmit();
  const [failure, setFailure] = useState<string | null>(null);
  const [latest, setLatest] = useState<string | null>(null);
  const written = found.sections.filter(({ isWritten }) => isWritten);
  const names = written.map((section) => nameIn(language, section)).join(t("cases.import-separator"));

  const onStored = async (fileId: string) => {
    const refused = await attachFile(found.id, { fileId, kind: "word-source" }, t("cases.attach-failed"));
    setFailure(refused);
    if (refused) return;
    setLatest(fileId);
    // an empty draft has nothing to lose, and a written one answers with the question
    submit({ fileId }, { method: "post" });
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
        caseId={found.id}
        label={t("cases.import-upload")}
        onStored={({ fileId }) => void onStored(fileId)}
      />
      {found.sources.length > 0 && (
        <Section title={t("cases.import-sources")}>
          {written.length > 0 && (
            <Message tone="warn" title={t("cases.import-replaces")}>
              <p>{t("cases.import-replaces-what", { sections: names })}</p>
            </Message>
          )}
          <ul className="file-rows">
            {found.sources.map(({ fileId, name, size }) => (
              <li key={fileId} aria-current={fileId === latest || undefined}>
                <a href={`/files/${fileId}`}>{name}</a>
                <span className="num muted">{formatFileSize(language, size)}</span>
                <Form method="post" className="grid gap-2">
                  <input type="hidden" name="fileId" value={fileId} />
                  {written.length > 0 && (
                    <label className="check">
                      <input type="checkbox" name="replaces" required />
                      <span>{t("cases.import-replaces-yes")}</span>
                    </label>
                  )}
                  <SubmitButton tone="plain" name="file" value={fileId}>
                    {t("cases.import-do")}
                  </SubmitButton>
                </Form>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
