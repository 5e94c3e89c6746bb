import { Link } from "@remix-run/react";
import { ArrowRight, CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";
import { DeadlineClock } from "../state/deadline-clock";
import type { Bead, DeskCase } from "./desk-case";
import { DeskSums } from "./desk-sums";

/** Over the desk: all of the reviewer's cases of this call, one bead each, until when, and the next to open. */
export function DeskStrip({
  data: { assignmentId, beads, closesAt },
  now,
  next,
  submittedCode,
}: {
  data: DeskCase;
  now: Date;
  next: Bead | null;
  submittedCode: string | null;
}) {
  const { t } = useTranslation();
  return (
    <nav className="strip" aria-label={t("desk.strip")}>
      <DeskSums progresses={beads.map(({ progress }) => progress)} />
      <div className="beads">
        {beads.map((bead, index) => (
          <Link
            key={bead.assignmentId}
            className={`bead ${beadLooks[bead.progress]}`.trim()}
            to={`/reviewer/assignments/${bead.assignmentId}`}
            aria-current={bead.assignmentId === assignmentId ? "page" : undefined}
            aria-label={t("desk.bead", { code: bead.code, state: t(`desk.progress-${bead.progress}`) })}
            title={bead.code}
          >
            {index + 1}
            <i />
          </Link>
        ))}
      </div>
      <div className="end">
        {submittedCode && (
          <span className="saved" role="status">
            <Icon of={CircleCheck} />
            {t("desk.submitted-note", { code: submittedCode })}
          </span>
        )}
        {closesAt && (
          <span className="deadline no-phone">
            <DeadlineClock deadline={closesAt} now={now} />
          </span>
        )}
        {next ? (
          <Link className="btn btn-small" to={`/reviewer/assignments/${next.assignmentId}`}>
            {t(next.progress === "unread" ? "desk.next-unread" : "desk.next-open")}
            <Icon of={ArrowRight} />
          </Link>
        ) : (
          <Link className="btn btn-small" to="/reviewer">
            {t("desk.to-list")}
          </Link>
        )}
      </div>
    </nav>
  );
}

const beadLooks = { done: "done", doing: "part", unread: "" } as const;
