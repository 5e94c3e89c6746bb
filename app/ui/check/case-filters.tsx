import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { CaseState } from "#app/domain/cases/lifecycle";
import { caseFilters } from "#app/domain/cases/list-conditions";
import { formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";
import { FilterSearch, FilterSelect } from "../table/filter-fields";
import { FilterForm } from "../table/filter-form";

type Named = BothNames & { id: string };

/** What the list of cases can be narrowed to; a state says how many cases are in it, and one without cases is left out. */
export function CaseFilters({
  tracks,
  counts,
  waiting,
  overdue,
}: {
  tracks: readonly (Named & { categories: readonly Named[] })[];
  counts: Partial<Record<CaseState, number>>;
  waiting: number;
  overdue: number;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const named = ({ id, ...names }: Named) => ({ value: id, label: nameIn(language, names) });
  const states = caseFilters.flatMap((filter) => {
    const inState = filter === "waiting" ? waiting : filter === "overdue" ? overdue : (counts[filter] ?? 0);
    const word =
      filter === "waiting" || filter === "overdue" ? t(`cases.filter-${filter}`) : t(`cases.state-${filter}`);
    return inState > 0 ? [{ value: filter, label: `${word} ${formatNumber(language, inState)}` }] : [];
  });
  return (
    <FilterForm>
      <FilterSelect name="state" label={t("cases.filter-state")} all={t("cases.filter-all")} choices={states} />
      <FilterSelect
        name="track"
        label={t("cases.filter-track")}
        all={t("cases.filter-all")}
        choices={tracks.map(named)}
      />
      <FilterSelect
        name="category"
        label={t("cases.filter-category")}
        all={t("cases.filter-all")}
        choices={tracks.flatMap(({ categories }) => categories.map(named))}
      />
      <FilterSearch label={t("cases.filter-text")} />
    </FilterForm>
  );
}
