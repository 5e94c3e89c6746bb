import type { ReactNode } from "react";

/** Instead of an empty list: why it is empty and what fills it. `actions` are buttons or links. */
export function Empty({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="vacant">
      <svg
        className="art"
        viewBox="0 0 132 96"
        fill="none"
        stroke="var(--edge)"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d="M8 88H124" />
        <path d="M66 88C66 66 64 52 58 40M65 62C72 54 80 50 88 42M61 48C52 44 46 36 42 26M58 40C58 30 60 22 64 14M79 51C86 52 94 50 102 46" />
        <g stroke="var(--accent)" fill="var(--accent-wash)">
          <circle cx="42" cy="24" r="4" />
          <circle cx="64" cy="12" r="4" />
          <circle cx="88" cy="40" r="4" />
          <circle cx="103" cy="45" r="3" />
          <circle cx="51" cy="40" r="2.5" />
        </g>
      </svg>
      <h2>{title}</h2>
      <div>{children}</div>
      {actions && <div className="btn-row">{actions}</div>}
    </div>
  );
}
