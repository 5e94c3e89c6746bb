import { useTranslation } from "react-i18next";
import { formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";

const WIDTH = 160;
const HEIGHT = 18;
const EDGE = 6;

/** What each reviewer gave on a line from 0 to the most points, with the mean as a stroke; the figures are its description. */
export function DotStrip({ totals, mean, most }: { totals: readonly number[]; mean: number | null; most: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (totals.length === 0 || mean === null) return <span className="muted">—</span>;
  const place = (points: number) => EDGE + ((WIDTH - 2 * EDGE) * points) / Math.max(most, 1);
  const given = [...totals].sort((a, b) => a - b).map((total) => formatNumber(language, total, 1));
  const label = t("reviews.strip", {
    totals: given.join(t("calls.list-comma")),
    mean: formatNumber(language, mean, 2),
  });
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--line)" />
      <line x1={place(mean)} x2={place(mean)} y1={1} y2={HEIGHT - 1} stroke="var(--ink)" strokeWidth="2" />
      {totals.map((total, index) => (
        <circle
          key={`${index} ${total}`}
          cx={place(total)}
          cy={HEIGHT / 2}
          r="4"
          fill="var(--calm)"
          fillOpacity="0.35"
          stroke="var(--calm)"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
