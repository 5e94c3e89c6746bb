import type { ReactNode } from "react";

export interface TimelineEntry {
  id: string;
  /** When, formatted short: 10:31 or 12月4日. */
  when: string;
  /** The moment for machines, ISO. */
  moment: string;
  text: ReactNode;
}

/** What happened, newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="log">
      {entries.map(({ id, when, moment, text }) => (
        <li key={id}>
          <time dateTime={moment}>{when}</time>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
