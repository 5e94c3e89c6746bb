import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { WordImportInBrief } from "#app/domain/cases/word-import";
import { formatPercent } from "#app/i18n/format";
import { useLanguage } from "../../language";
import { JobProgress } from "../../state/job-progress";
import { Message } from "../../state/message";

/** On the page of a case: its last Word file is being read or waits to be checked. Why one was not read is said where it was chosen. */
export function ImportNote({ caseId, wordImport }: { caseId: string; wordImport: WordImportInBrief }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, fileName, permille } = wordImport;
  if (state === "failed") return null;
  const said = { file: fileName, percent: formatPercent(language, permille / 1000) };
  return (
    <div className="mb-6">
      <Message tone={state === "waiting" ? "warn" : "plain"} title={t(`cases.import-now-${state}`, said)}>
        <p>
          {t(state === "waiting" ? "cases.import-now-waiting-what" : "cases.import-now-reading-what")}{" "}
          <Link to={`/institution/cases/${caseId}/import`}>{t(`cases.import-now-${state}-go`)}</Link>
        </p>
        {state === "reading" && <JobProgress job={{ state: "running", permille }} label={t("cases.import-progress")} />}
      </Message>
    </div>
  );
}
