import type { ReactNode } from "react";

/** Ends a screen of plans and decisions, always in view: what will happen, to how many, whether it can be undone; then the buttons. */
export function ApplyBar({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  return (
    <div className="apply">
      <p>{children}</p>
      <div className="btn-row">{actions}</div>
    </div>
  );
}
