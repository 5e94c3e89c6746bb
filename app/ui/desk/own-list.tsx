import { Link } from "@remix-run/react";
import { ArrowRight, CircleCheck, CircleDashed, CircleDot } from "lucide-react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { AssignmentsOfCall, OwnAssignment } from "#app/domain/reviews/own-assignments";
import { nextToJudge } from "#app/domain/reviews/progress";
import { formatDateTime, formatNumber } from "#app/i18n/format";
import { markLine } from "../check/masked-html";
import { Icon } from "../icon";
import { useLanguage } from "../language";
import { Badge } from "../state/badge";
import { DeadlineClock } from "../state/deadline-clock";
import { type Column, DataTable } from "../table/data-table";
import { DeskSums } from "./desk-sums";

type Row = OwnAssignment & { id: string };

/** The reviewer's cases of one call: how many, how far, until when, and which to open next. */
export function OwnList({
  group: { call, rows },
  now,
  isPledged,
}: {
  group: AssignmentsOfCall;
  now: Date;
  isPledged: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const next = nextToJudge(rows, null);
  const isClosed = call.reviewsCloseAt !== null && now >= call.reviewsCloseAt;
  const isBegun = rows.some(({ progress }) => progress !== "unread");
  return (
    <section className="sec" aria-labelledby={`call-${call.id}`}>
      <div className="sec-head">
        <h2 id={`call-${call.id}`}>{nameIn(language, call)}</h2>
        <span className="note">
          <DeskSums progresses={rows.map(({ progress }) => progress)} />
        </span>
        <span className="end flex flex-wrap items-center gap-4">
          {call.reviewsCloseAt && (
            <span className="deadline">
              <DeadlineClock deadline={call.reviewsCloseAt} now={now} />
            </span>
          )}
          {next && !isClosed && isPledged && (
            <Link className="btn btn-primary btn-small no-print" to={`/reviewer/assignments/${next.assignmentId}`}>
              {t(isBegun ? "desk.open-next" : "desk.open-first")}
              <Icon of={ArrowRight} />
            </Link>
          )}
        </span>
      </div>
      {isClosed ? (
        <p className="muted my-3">{t("desk.closed-note")}</p>
      ) : (
        !next && (
          <p className="saved my-3">
            <Icon of={CircleCheck} />
            {t("desk.all-done")}
          </p>
        )
      )}
      <DataTable<Row>
        caption={nameIn(language, call)}
        columns={useColumns(now)}
        rows={rows.map((row) => ({ ...row, id: row.assignmentId }))}
      />
    </section>
  );
}

const looks = {
  unread: ["plain", CircleDashed],
  doing: ["accent", CircleDot],
  done: ["calm", CircleCheck],
} as const;

function useColumns(now: Date): Column<Row>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    { key: "code", head: t("desk.column-code"), cell: ({ code }) => <span className="num">{code}</span> },
    {
      key: "state",
      head: t("desk.column-state"),
      cell: ({ progress }) => {
        const [tone, icon] = looks[progress];
        return (
          <Badge tone={tone} icon={icon}>
            {t(`desk.progress-${progress}`)}
          </Badge>
        );
      },
    },
    {
      key: "title",
      head: t("desk.column-title"),
      isName: true,
      cell: ({ assignmentId, title }) => (
        <Link to={`/reviewer/assignments/${assignmentId}`}>
          {title === null ? (
            <span className="muted">{t("desk.title-hidden")}</span>
          ) : (
            <span lang="zh-CN" dangerouslySetInnerHTML={{ __html: markLine(title) }} />
          )}
        </Link>
      ),
    },
    {
      key: "score",
      head: t("desk.column-score"),
      align: "right",
      cell: ({ total }) => <span className="num">{total === null ? "—" : formatNumber(language, total, 1)}</span>,
    },
    {
      key: "saved",
      head: t("desk.column-saved"),
      cell: ({ savedAt }) => <span className="num">{savedAt ? formatDateTime(language, savedAt, now) : "—"}</span>,
    },
  ];
}
