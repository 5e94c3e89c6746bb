import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { Band } from "#app/domain/calls/settings";
import { bandOf, placeInBand, risingBands } from "#app/domain/reviews/bands";
import { useLanguage } from "../language";

/** The bands side by side, each as wide as its points, with a mark where the score stands and what earns it. */
export function BandScale({ bands, score }: { bands: readonly Band[]; score: number | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rising = risingBands(bands);
  const on = bandOf(bands, score);
  return (
    <>
      <div
        className="bands"
        style={{ gridTemplateColumns: rising.map(({ from, to }) => `minmax(2rem, ${to - from + 1}fr)`).join(" ") }}
      >
        {rising.map((band) => (
          <span
            key={band.from}
            className={band === on ? "on" : undefined}
            style={band === on ? { ["--at" as string]: `${placeInBand(band, score ?? 0) * 100}%` } : undefined}
          >
            {band.from === band.to
              ? t("calls.band-one", { from: band.from })
              : t("calls.band-range", { from: band.from, to: band.to })}
          </span>
        ))}
      </div>
      {on && <p className="why">{nameIn(language, on)}</p>}
    </>
  );
}
