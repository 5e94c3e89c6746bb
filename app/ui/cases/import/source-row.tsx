import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { WordSource } from "#app/domain/cases/word-import";
import { formatDateTime, formatFileSize } from "#app/i18n/format";
import { SubmitButton } from "../../form/submit-button";
import { useLanguage } from "../../language";
import { Badge } from "../../state/badge";

const tones = { accepted: "calm", discarded: "plain", refused: "stop" } as const;
const badges = {
  accepted: "cases.import-is-in",
  discarded: "cases.import-is-discarded",
  refused: "cases.import-is-refused",
} as const;

interface SourceRowProps {
  source: WordSource;
  /** It was read and waits for a decision. */
  isWaiting: boolean;
  now: Date;
}

/** A Word file of the case, what became of it or of one with the same contents, and the way to have it read. */
export function SourceRow({ source: { fileId, name, size, fate }, isWaiting, now }: SourceRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = fate && t(`cases.import-fate-${fate.kind}`, { time: formatDateTime(language, fate.at, now) });
  return (
    <li>
      <span>
        <a href={`/files/${fileId}`}>{name}</a>{" "}
        {isWaiting ? (
          <Badge tone="accent">{t("cases.import-is-waiting")}</Badge>
        ) : (
          fate && <Badge tone={tones[fate.kind]}>{t(badges[fate.kind])}</Badge>
        )}
        {said && (
          <small className="hint block">
            {fate.fileId === fileId ? said : t("cases.import-fate-same", { file: fate.fileName, fate: said })}
          </small>
        )}
      </span>
      <span className="num muted">{formatFileSize(language, size)}</span>
      {!isWaiting && (
        <Form method="post">
          <input type="hidden" name="fileId" value={fileId} />
          <SubmitButton tone="plain" name="file" value={fileId}>
            {t(fate ? "cases.import-again" : "cases.import-do")}
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}
