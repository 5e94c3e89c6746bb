import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { colourStep, regionCounts, tilePlace } from "#app/domain/casebook/region-counts";

/** Where the cases come from: a tile for each province with its count, and the same as a table one click away. */
export function RegionMap({ regions }: { regions: readonly (string | null)[] }) {
  const { t } = useTranslation();
  const { provinces, elsewhere } = regionCounts(regions);
  const highest = Math.max(0, ...provinces.map(({ count }) => count));
  return (
    <div className="map-split">
      <ul className="tiles">
        {provinces.map(({ name, count }) => {
          const [row, column] = tilePlace[name] ?? [1, 1];
          const place = { "--r": row, "--c": column } as CSSProperties;
          return (
            <li key={name} style={place}>
              <span className={`tile s${colourStep(count, highest)}`}>
                {name}
                <b className="num">{count}</b>
              </span>
            </li>
          );
        })}
      </ul>
      <div className="map-side">
        <p className="say">
          {t("exhibition.regions-lede", { count: provinces.filter(({ count }) => count > 0).length })}
        </p>
        <p className="small muted">{t("exhibition.regions-legend")}</p>
        <p className="small muted">{t("exhibition.regions-note")}</p>
        <details className="mt-3">
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
              {provinces.map(({ name, count }) => (
                <tr key={name}>
                  <th scope="row" lang="zh-CN">
                    {name}
                  </th>
                  <td className="r">{count}</td>
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
      </div>
    </div>
  );
}
