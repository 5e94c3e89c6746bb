import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Choice } from "../form/choice";

/** One condition of a list among several; the first choice is no condition. */
export function FilterSelect({
  name,
  label,
  all,
  choices,
}: {
  name: string;
  label: string;
  all: string;
  choices: readonly Choice[];
}) {
  const [params] = useSearchParams();
  return (
    <label className="filter">
      <span className="hint">{label}</span>
      <select className="select" name={name} defaultValue={params.get(name) ?? ""}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Words to find in a list. */
export function FilterSearch({ name = "q", label }: { name?: string; label?: string }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <label className="filter">
      <span className="hint">{label ?? t("common.search")}</span>
      <input className="input" type="search" name={name} defaultValue={params.get(name) ?? ""} />
    </label>
  );
}
