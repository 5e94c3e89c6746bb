import { type ReactNode, useId } from "react";

/** A part of a work screen: a serif head over an ink hairline, a note beside it, a link at its end. */
export function Section({
  title,
  note,
  end,
  children,
}: {
  title: string;
  note?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sec-head">
        <h2 id={id}>{title}</h2>
        {note && <span className="note">{note}</span>}
        {end && <span className="end">{end}</span>}
      </div>
      {children}
    </section>
  );
}
