import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { CriterionOutline } from "#app/domain/calls/outline";
import { useLanguage } from "../language";

/** Every criterion with its points and what earns them, from the highest band down. */
export function RubricTable({ criteria }: { criteria: readonly CriterionOutline[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("calls.tab-rubric")}</th>
            <th scope="col">{t("calls.bands")}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <tr key={criterion.key}>
              <th scope="row">
                {nameIn(language, criterion)}
                <br />
                <span className="muted num">{t("calls.points", { count: criterion.points })}</span>
              </th>
              <td>
                <ul className="bands">
                  {criterion.bands.map(({ from, to, ...meaning }) => (
                    <li key={from}>
                      <span className="num muted">
                        {from === to ? t("calls.band-one", { from }) : t("calls.band-range", { from, to })}
                      </span>{" "}
                      {nameIn(language, meaning)}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
