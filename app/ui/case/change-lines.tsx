import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { VersionChange } from "#app/domain/cases/changes-between";
import { useLanguage } from "../language";

const parts = [
  "title",
  "institution",
  "co-applicants",
  "category",
  "abstract",
  "authors",
  "figures",
  "attachments",
  "indicators",
] as const;

interface ChangeLinesProps {
  changes: readonly VersionChange[];
  sections: readonly (BothNames & { key: string })[];
}

/** Changes between two versions, a line for each part. */
export function ChangeLines({ changes, sections }: ChangeLinesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = (where: string) => {
    const part = parts.find((one) => one === where);
    const section = sections.find(({ key }) => key === where);
    return part ? t(`cases.part-${part}`) : section ? nameIn(language, section) : where;
  };
  return (
    <ul className="text-sm">
      {changes.map(({ where, before, after }) => (
        <li key={where} className="py-1">
          {nameOf(where)} <span className="num muted">{t("cases.changed-from-to", { before, after })}</span>
        </li>
      ))}
    </ul>
  );
}
