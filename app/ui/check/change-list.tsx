import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { VersionChange } from "#app/domain/cases/changes-between";
import { useLanguage } from "../language";

const parts = [
  "title",
  "institution",
  "category",
  "abstract",
  "authors",
  "figures",
  "attachments",
  "indicators",
] as const;

interface ChangeListProps {
  changes: readonly VersionChange[];
  sections: readonly (BothNames & { key: string })[];
}

/** What the institution changed since the version before. */
export function ChangeList({ changes, sections }: ChangeListProps) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className="mt-4 text-sm font-semibold">{t("cases.changed-since")}</h3>
      {changes.length === 0 ? (
        <p className="hint">{t("cases.changed-nothing")}</p>
      ) : (
        <ChangeLines changes={changes} sections={sections} />
      )}
    </>
  );
}

/** Changes between two versions, a line for each part. */
export function ChangeLines({ changes, sections }: ChangeListProps) {
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
