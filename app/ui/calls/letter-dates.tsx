import { useTranslation } from "react-i18next";
import type { PublicStage } from "#app/domain/calls/public-stage";
import { formatDate, formatDeadline } from "#app/i18n/format";
import { useLanguage } from "../language";

/** The timetable of a call, with where it stands. */
export function LetterDates({
  call: { opensAt, closesAt, reviewsCloseAt, releasedAt, reviewsPerCase },
  stage,
  now,
}: {
  call: {
    opensAt: Date | null;
    closesAt: Date | null;
    reviewsCloseAt: Date | null;
    releasedAt: Date | null;
    reviewsPerCase: number;
  };
  stage: PublicStage;
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const end = (moment: Date | null) => (moment ? formatDeadline(language, moment, now) : t("calls.date-open"));
  const steps = [
    {
      name: t("calls.stage-submission"),
      isNow: stage === "open",
      when: t("calls.stage-from-to", {
        from: opensAt ? formatDate(language, opensAt) : t("calls.date-open"),
        to: end(closesAt),
      }),
      note: t("calls.letter-submission-note"),
    },
    {
      name: t("calls.stage-judging"),
      isNow: stage === "judging",
      when: t("calls.stage-until", { to: end(reviewsCloseAt) }),
      note: t("calls.letter-judging-note", { n: reviewsPerCase }),
    },
    {
      name: t("calls.stage-results"),
      isNow: stage === "released",
      when: releasedAt ? formatDate(language, releasedAt) : t("calls.letter-results-open"),
      note: t("calls.letter-results-note"),
    },
  ];
  return (
    <ol className="when num">
      {steps.map(({ name, isNow, when, note }) => (
        <li key={name} className={isNow ? "is-now" : undefined} aria-current={isNow ? "step" : undefined}>
          <b>{name}</b>
          <div>
            {when}
            <span>{note}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
