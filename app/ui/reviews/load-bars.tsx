import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language";
import { formatNumber } from "#app/i18n/format";
import { Section } from "../state/section";

export interface Load {
  id: string;
  name: string;
  load: number;
  max: number;
  /** The agreed least, where the plan does not reach it. */
  min: number | null;
}

const WIDTH = 900;
const HEIGHT = 120;
const GAP = 1;
/** A few reviewers get slender bars too. */
const WIDEST = 24;

/** How many cases each reviewer gets: a bar each, the fullest first; full ones and those under their least are told apart by hatching and words. The table is one click away. */
export function LoadBars({ loads }: { loads: readonly Load[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hatch = useId();
  const highest = Math.max(1, ...loads.map(({ load }) => load));
  const step = Math.min(WIDEST, WIDTH / Math.max(loads.length, 1));
  const full = loads.filter(({ load, max }) => load > 0 && load >= max).length;
  const under = loads.filter(({ min }) => min !== null).length;
  const summary = t("reviews.loads-summary", {
    reviewers: formatNumber(language, loads.length),
    highest: formatNumber(language, highest),
    full: formatNumber(language, full),
    under: formatNumber(language, under),
  });
  return (
    <Section title={t("reviews.loads")} note={t("reviews.loads-note")}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it scrolls */}
      <figure className="chart" aria-label={t("reviews.loads")} tabIndex={0}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} role="img" aria-label={summary} preserveAspectRatio="none">
          <defs>
            <pattern id={hatch} width="5" height="5" patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
              <rect width="5" height="5" fill="var(--warn)" />
              <line y2="5" stroke="var(--paper)" strokeWidth="3" />
            </pattern>
          </defs>
          {loads.map(({ id, load, max, min }, place) => {
            const tall = (HEIGHT * load) / highest;
            const fill = min !== null ? `url(#${hatch})` : load > 0 && load >= max ? "var(--accent)" : "var(--calm)";
            return (
              <rect
                key={id}
                x={place * step}
                y={HEIGHT - tall}
                width={Math.max(0.5, step - GAP)}
                height={tall}
                fill={fill}
              />
            );
          })}
          <line x2={WIDTH} y1={HEIGHT} y2={HEIGHT} stroke="var(--ink)" />
        </svg>
        <figcaption className="cap">
          <span>{summary}</span>
        </figcaption>
      </figure>
      <details className="fold">
        <summary>{t("reviews.as-table")}</summary>
        <table className="table table-list">
          <thead>
            <tr>
              <th scope="col">{t("reviews.column-reviewer")}</th>
              <th scope="col" className="r">
                {t("reviews.column-load")}
              </th>
              <th scope="col" className="r">
                {t("reviews.column-max")}
              </th>
              <th scope="col">{t("reviews.column-remark")}</th>
            </tr>
          </thead>
          <tbody>
            {loads.map(({ id, name, load, max, min }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="r num">{formatNumber(language, load)}</td>
                <td className="r num">{formatNumber(language, max)}</td>
                <td>
                  {min !== null
                    ? t("reviews.load-under", { min: formatNumber(language, min) })
                    : load > 0 && load >= max && t("reviews.load-full")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
