import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { ImportDecision } from "#app/domain/cases/word-import";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../../language";
import { Message } from "../../state/message";

interface ImportOutcomeProps {
  fileName: string;
  title: string;
  decision: ImportDecision;
  sections: readonly (BothNames & { key: string })[];
  now: Date;
}

/** What became of the last file: what it filled, or that it was let go. */
export function ImportOutcome({ fileName, title, decision, sections, now }: ImportOutcomeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const time = formatDateTime(language, new Date(decision.at), now);
  if (decision.kind === "discarded") {
    return (
      <Message>
        <p>{t("cases.import-discarded", { file: fileName, time })}</p>
      </Message>
    );
  }
  const names = sections
    .filter(({ key }) => decision.filled.includes(key))
    .map((section) => nameIn(language, section))
    .join(t("cases.import-separator"));
  return (
    <Message tone="calm" title={t("cases.import-accepted", { file: fileName, time })}>
      <p>{names === "" ? t("cases.import-filled-none") : t("cases.import-filled", { sections: names })}</p>
      {decision.titleTaken && <p>{t("cases.import-title-taken", { title })}</p>}
      {decision.dropped > 0 && <p>{t("cases.import-dropped", { count: decision.dropped })}</p>}
    </Message>
  );
}
