import { useTranslation } from "react-i18next";
import type { BothNames } from "#app/domain/calls/settings";
import type { SealScan } from "#app/domain/cases/seal/seal-of-case";
import { fileAddress } from "#app/domain/files/picture-sources";
import { formatDateTime } from "#app/i18n/format";
import { ChangeLines } from "../../case/change-lines";
import { useLanguage } from "../../language";
import { Badge } from "../../state/badge";

const tones = { reading: "accent", accepted: "calm", refused: "stop" } as const;

interface ScanFactsProps {
  scan: SealScan;
  sections: readonly (BothNames & { key: string })[];
  now: Date;
}

/** One file of a sealed form: what was read in it, what that means, and what to do. */
export function ScanFacts({ scan, sections, now }: ScanFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, verdict, changes, note, createdAt, fileId, name, pages } = scan;
  return (
    <>
      <p>
        <Badge tone={tones[state]}>{t(`seal.scan-${state}`)}</Badge>{" "}
        <a href={fileAddress(fileId)} target="_blank" rel="noreferrer">
          {name}
        </a>{" "}
        <span className="num muted">
          {[
            formatDateTime(language, createdAt, now),
            ...(pages.length > 0 ? [t("seal.pages", { count: pages.length })] : []),
          ].join(" · ")}
        </span>
      </p>
      {verdict && <p>{t(verdict === "by-eye" ? `seal.by-eye-${state}` : `seal.verdict-${verdict}`)}</p>}
      {note && <p className="letter whitespace-pre-line">{note}</p>}
      {changes.length > 0 && <ChangeLines changes={changes} sections={sections} />}
    </>
  );
}
