import { CircleCheck, CircleDashed, Clock } from "lucide-react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { pointsOf } from "#app/domain/calls/rubric";
import { formatDateTime, formatDeadline, formatNumber } from "#app/i18n/format";
import { Icon } from "../icon";
import { useLanguage } from "../language";
import { BandScale } from "./band-scale";
import type { DeskCase } from "./desk-case";
import { pointsGiven } from "./rubric-state";

/** A review that can no longer be changed: submitted, or not submitted in time. */
export function ReviewReading({ data, now }: { data: DeskCase; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { criteria, review, mode, closesAt } = data;
  const { content, submittedAt, total } = review;
  const isLocked = mode === "locked" && submittedAt !== null;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls beside the case, and holds nothing else to reach it by
    <section className="rubric is-read" id="rubric" aria-label={t("desk.rubric")} tabIndex={0}>
      <div className="rubric-in">
        <div className="score-top">
          <span className="total">
            {formatNumber(language, total ?? pointsGiven(content), 1)}
            <small>{t("desk.of-points", { points: pointsOf(criteria) })}</small>
          </span>
        </div>
        <div className={isLocked ? "message message-calm desk-ended" : "message message-warn desk-ended"} role="status">
          <Icon of={isLocked ? CircleCheck : Clock} />
          <div>
            <p className="font-semibold">{t(isLocked ? "desk.locked-title" : "desk.closed-title")}</p>
            <p>
              {isLocked
                ? t("desk.locked-text", { moment: formatDateTime(language, submittedAt, now) })
                : closesAt && t("desk.closed-text", { moment: formatDeadline(language, closesAt, now) })}
            </p>
          </div>
        </div>
        {criteria.map((criterion) => {
          const { score, comment } = content.scores[criterion.key] ?? { score: null, comment: "" };
          return (
            <div className="crit" key={criterion.key}>
              <div className="crit-row">
                <span className={score === null ? "state" : "state state-ok"}>
                  <Icon of={score === null ? CircleDashed : CircleCheck} />
                </span>
                <span className="crit-name">
                  {nameIn(language, criterion)}
                  <small className="num">{t("desk.points", { count: criterion.points })}</small>
                </span>
                <b className="num">{score === null ? t("desk.no-score") : formatNumber(language, score, 1)}</b>
              </div>
              <BandScale bands={criterion.bands} score={score} />
              {comment && <p className="why said">{comment}</p>}
            </div>
          );
        })}
        <Opinions content={content} />
      </div>
    </section>
  );
}

function Opinions({ content: { toInstitution, toPanel, confidence } }: { content: DeskCase["review"]["content"] }) {
  const { t } = useTranslation();
  const level = ([1, 2, 3] as const).find((one) => one === confidence);
  const said = [
    { name: t("desk.to-institution"), text: toInstitution },
    { name: t("desk.to-panel"), text: toPanel },
    { name: t("desk.confidence"), text: level ? t(`desk.confidence-${level}`) : "" },
  ].filter(({ text }) => text !== "");
  return (
    <div className="group">
      {said.map(({ name, text }) => (
        <div className="field" key={name}>
          <span className="label">{name}</span>
          <p className="desk-said">{text}</p>
        </div>
      ))}
    </div>
  );
}
