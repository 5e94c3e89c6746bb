import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { RegionCount } from "#app/domain/casebook/region-counts";
import { useLanguage } from "../language";

/** The map as a table: every province with its count. */
export function RegionTable({ provinces, elsewhere }: { provinces: readonly RegionCount[]; elsewhere: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className="as-table">
      <summary>{t("exhibition.regions-table")}</summary>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("exhibition.region")}</th>
            <th scope="col" className="r">
              {t("exhibition.cases")}
            </th>
          </tr>
        </thead>
        <tbody>
          {provinces.map((province) => (
            <tr key={province.zh}>
              <th scope="row">{nameIn(language, province)}</th>
              <td className="r">{province.count}</td>
            </tr>
          ))}
          {elsewhere > 0 && (
            <tr>
              <th scope="row">{t("exhibition.elsewhere")}</th>
              <td className="r">{elsewhere}</td>
            </tr>
          )}
        </tbody>
      </table>
    </details>
  );
}
