import { Link } from "@remix-run/react";
import { FileUp, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { WordImportInBrief } from "#app/domain/cases/word-import";
import { formatPercent } from "#app/i18n/format";
import { useLanguage } from "../../language";
import { Banner } from "./save-banner";
import { useLeaving } from "./use-leaving";

interface ImportBannerProps {
  caseId: string;
  wordImport: WordImportInBrief;
  onLeave: () => Promise<boolean>;
}

/** While somebody writes: a Word file of the case is being read or waits to be checked, and nothing of it is in the text. */
export function ImportBanner({ caseId, wordImport: { state, fileName, permille }, onLeave }: ImportBannerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const leaveTo = useLeaving(onLeave);
  const said = { file: fileName, percent: formatPercent(language, permille / 1000) };
  return (
    <Banner
      tone={state === "failed" ? "warn" : "calm"}
      icon={state === "failed" ? TriangleAlert : FileUp}
      title={t(`cases.import-now-${state}`, said)}
      act={<Link {...leaveTo(`/institution/cases/${caseId}/import`)}>{t(`cases.import-now-${state}-go`)}</Link>}
    >
      {t(`cases.import-now-${state}-what`)}
    </Banner>
  );
}
