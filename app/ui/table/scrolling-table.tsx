import type { ReactNode } from "react";

/** Around a table that may be wider than the window: it scrolls by itself, by keyboard too, and `name` says what scrolls. */
export function ScrollingTable({ name, children }: { name: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="table-scroll" role="group" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
