import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { useLanguage } from "../language";
import { FilterSelect } from "../table/filter-fields";
import { FilterForm } from "../table/filter-form";
import type { Level } from "./ranked-case";

type Named = BothNames & { key: string };

/** Narrows the ranking, and ticks the best so many that are complete and undecided. */
export function RankingFilters({
  tracks,
  levels,
}: {
  tracks: readonly (Named & { categories: readonly Named[] })[];
  levels: readonly Level[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [params] = useSearchParams();
  const named = ({ key, ...names }: Named) => ({ value: key, label: nameIn(language, names) });
  return (
    <FilterForm>
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
      <FilterSelect
        name="level"
        label={t("reviews.level")}
        all={t("cases.filter-all")}
        choices={[
          { value: "open", label: t("reviews.level-open") },
          ...levels.map(named),
          { value: "none", label: t("reviews.level-none") },
        ]}
      />
      <label className="filter">
        <span className="hint">{t("reviews.top")}</span>
        <input
          className="input"
          type="number"
          name="top"
          min={1}
          max={500}
          inputMode="numeric"
          defaultValue={params.get("top") ?? ""}
        />
      </label>
    </FilterForm>
  );
}
