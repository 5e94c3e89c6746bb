import { blossoms, leaves, ripe, stems } from "./grove-lines";

/** The grove under the verse: an ornament, silent to screen readers. */
export function VerseGrove() {
  return (
    <svg className="grove no-print" viewBox="0 0 820 340" aria-hidden="true">
      <path d="M0 336.5H820" stroke="var(--edge)" />
      <path d={stems} fill="none" stroke="var(--edge)" strokeWidth="1.1" />
      <path d={leaves} fill="var(--calm)" opacity=".5" />
      <path d={ripe} fill="var(--step-3)" />
      <path d={blossoms} fill="var(--accent-wash)" stroke="var(--accent)" strokeWidth="1.3" />
    </svg>
  );
}
