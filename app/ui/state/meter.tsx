/** How much of something is done, 0 to 1. Say the figure beside it: `label` names it for screen readers only. */
export function Meter({
  share,
  label,
  tone = "calm",
}: {
  share: number;
  label: string;
  tone?: "calm" | "warn" | "accent";
}) {
  const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100);
  return (
    <span
      className="meter block"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={{ width: `${percent}%`, background: `var(--${tone})` }} />
    </span>
  );
}
