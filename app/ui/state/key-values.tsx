import type { ReactNode } from "react";

/** What is known about one thing, name beside value. */
export function KeyValues({ entries }: { entries: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className="key-values">
      {entries.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
