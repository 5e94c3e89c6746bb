import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { bandOf, middleOfBand, risingBands } from "#app/domain/reviews/bands";
import { Icon } from "../icon";
import { useLanguage } from "../language";
import type { DeskCriterion } from "./desk-case";

/** What earns how many points, the highest band first. Choosing one that the score is not in begins in its middle. */
export function BandAnchors({
  criterion: { bands },
  name,
  score,
  onScore,
}: {
  criterion: DeskCriterion;
  name: string;
  score: number | null;
  onScore: (score: number) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const on = bandOf(bands, score);
  return (
    <div className="anchors" role="group" aria-label={t("desk.anchors", { name })}>
      {risingBands(bands)
        .reverse()
        .map((band) => (
          <button
            key={band.from}
            type="button"
            className={band === on ? "on" : undefined}
            aria-pressed={band === on}
            onClick={() => band !== on && onScore(middleOfBand(band))}
          >
            <b>
              {band.from === band.to
                ? t("calls.band-one", { from: band.from })
                : t("calls.band-range", { from: band.from, to: band.to })}
            </b>
            <span>{nameIn(language, band)}</span>
            <span className="state-now">{band === on && <Icon of={Check} />}</span>
          </button>
        ))}
    </div>
  );
}
