import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { CriterionOutline } from "#app/domain/calls/outline";
import { useLanguage } from "../language";
import { RuleTable } from "./rule-table";

/** Every criterion with its points and what earns them, from the highest band down. */
export function RubricTable({ criteria }: { criteria: readonly CriterionOutline[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <RuleTable
      name={t("calls.tab-rubric")}
      heads={[t("calls.tab-rubric"), t("calls.bands")]}
      rules={criteria.map((criterion) => ({
        key: criterion.key,
        name: (
          <>
            {nameIn(language, criterion)}
            <br />
            <span className="muted num">{t("calls.points", { count: criterion.points })}</span>
          </>
        ),
        says: <Bands bands={criterion.bands} />,
      }))}
    />
  );
}

function Bands({ bands }: Pick<CriterionOutline, "bands">) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="band-list">
      {bands.map(({ from, to, ...meaning }) => (
        <li key={from}>
          <span className="num muted">
            {from === to ? t("calls.band-one", { from }) : t("calls.band-range", { from, to })}
          </span>{" "}
          {nameIn(language, meaning)}
        </li>
      ))}
    </ul>
  );
}
