import { useSubmit } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WordSource } from "#app/domain/cases/word-import";
import { Message } from "../../state/message";
import { Section } from "../../state/section";
import { UploadField } from "../../uploads/upload-field";
import { attachFile } from "../writing/attach-file";
import { SourceRow } from "./source-row";

interface ImportSourcesProps {
  caseId: string;
  sources: readonly WordSource[];
  /** The file that was read and waits for a decision. */
  waitingFileId: string | null;
  now: Date;
}

/** Where a Word file comes in, and those that came in before. Reading one changes nothing in the draft. */
export function ImportSources({ caseId, sources, waitingFileId, now }: ImportSourcesProps) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const [failure, setFailure] = useState<string | null>(null);
  const waiting = sources.find(({ fileId }) => fileId === waitingFileId);

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
      {waiting && <p className="hint">{t("cases.import-lays-aside", { file: waiting.name })}</p>}
      <UploadField
        purpose="word"
        caseId={caseId}
        label={t(sources.length > 0 ? "cases.import-upload-other" : "cases.import-upload")}
        onStored={({ fileId }) => void onStored(fileId)}
      />
      {sources.length > 0 && (
        <Section title={t("cases.import-sources")}>
          <ul className="file-rows">
            {sources.map((source) => (
              <SourceRow key={source.fileId} {...{ source, now }} isWaiting={source === waiting} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
