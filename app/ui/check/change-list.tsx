import { useTranslation } from "react-i18next";
import type { BothNames } from "#app/domain/calls/settings";
import type { VersionChange } from "#app/domain/cases/changes-between";
import { ChangeLines } from "../case/change-lines";

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
