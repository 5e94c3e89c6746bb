import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { colourBands } from "#app/domain/casebook/colour-bands";
import { regionCounts } from "#app/domain/casebook/region-counts";
import { tilePlaces } from "#app/domain/casebook/tile-places";
import { nameIn } from "#app/domain/calls/name-in";
import { useLanguage } from "../language";
import { MapLegend } from "./map-legend";
import { RegionTable } from "./region-table";

/** Where the cases come from: a tile for each province with its count, and the same as a table one click away. */
export function RegionMap({ regions }: { regions: readonly (string | null)[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const counted = regionCounts(regions);
  const bands = colourBands(Math.max(0, ...counted.provinces.map(({ count }) => count)));
  return (
    <div className="map-split">
      <ul className="tiles">
        <MapLegend bands={bands} />
        {counted.provinces.map((province) => {
          const { row, column, letters } = tilePlaces[province.zh] ?? { row: 1, column: 1, letters: "" };
          const band = bands.find(({ from, to }) => from <= province.count && province.count <= to);
          return (
            <li key={province.zh} style={{ "--r": row, "--c": column } as CSSProperties}>
              <span className={`tile s${band?.step ?? 0}`} title={nameIn(language, province)}>
                {language === "en" ? <abbr title={province.en}>{letters}</abbr> : province.zh}
                <b className="num">{province.count}</b>
              </span>
            </li>
          );
        })}
      </ul>
      <div className="map-side">
        <p className="say">
          {t("exhibition.regions-lede", { count: counted.provinces.filter(({ count }) => count > 0).length })}
        </p>
        <p className="small muted">{t("exhibition.regions-note")}</p>
        <RegionTable {...counted} />
      </div>
    </div>
  );
}
