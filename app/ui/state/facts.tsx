import type { ReactNode } from "react";

export interface Fact {
  name: string;
  value: ReactNode;
  note?: ReactNode;
  isBad?: boolean;
}

/** A few figures that matter, large and side by side. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value, note, isBad }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={isBad ? "bad" : undefined}>{value}</dd>
          {note && <dd className="note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
