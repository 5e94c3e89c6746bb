import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { ColourBand } from "#app/domain/casebook/colour-bands";

const place = { "--r": "1 / 3", "--c": "1 / 5" } as CSSProperties;

/** Which colour stands for which counts, in the empty corner of the map. */
export function MapLegend({ bands }: { bands: readonly ColourBand[] }) {
  const { t } = useTranslation();
  if (bands.length === 0) return null;
  return (
    <li className="legend" style={place}>
      <span>{t("exhibition.regions-legend")}</span>
      <ul>
        {bands.map(({ from, to, step }) => (
          <li key={step}>
            <i className={`s${step}`} />
            <span className="num">{from === to ? from : `${from}–${to}`}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
