import type { ReactNode } from "react";
import { AppBar, type BarLink } from "./app-bar";
import { WorkFoot } from "./work-foot";

/**
 * The frame of a work area: bar, what the screen renders, foot. The screen renders its own `main` (see Main), so that a
 * sub-navigation can stand above it. `compact` for the organiser's dense screens.
 */
export function WorkFrame({
  links,
  compact = false,
  bar,
  children,
}: {
  links: readonly BarLink[];
  compact?: boolean;
  bar?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={compact ? "work compact" : "work"}>
      <AppBar links={links}>{bar}</AppBar>
      {children}
      <WorkFoot />
    </div>
  );
}
