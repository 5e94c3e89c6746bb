import { CircleCheck, CircleDashed, CircleDot } from "lucide-react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { CriterionScore } from "#app/domain/reviews/stored";
import { Icon } from "../icon";
import { useLanguage } from "../language";
import { BandAnchors } from "./band-anchors";
import { BandScale } from "./band-scale";
import type { DeskCriterion } from "./desk-case";
import { ScoreField } from "./score-field";

/** One criterion: its score, and while it is the current one what earns how many points, and room for a reason. */
export function CriterionField({
  criterion,
  value: { score, comment },
  isCurrent,
  onCurrent,
  onChange,
}: {
  criterion: DeskCriterion;
  value: CriterionScore;
  isCurrent: boolean;
  onCurrent: () => void;
  onChange: (change: Partial<CriterionScore>) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { key, points, bands } = criterion;
  const name = nameIn(language, criterion);
  const [icon, look] = isCurrent
    ? [CircleDot, "state-now"]
    : score === null
      ? [CircleDashed, ""]
      : [CircleCheck, "state-ok"];
  return (
    <fieldset className={isCurrent ? "crit is-now" : "crit"} aria-label={name} onFocus={onCurrent}>
      <div className="crit-row">
        <span className={`state ${look}`.trim()}>
          <Icon of={icon} />
        </span>
        <label className="crit-name" htmlFor={`score-${key}`}>
          {name}
          <small className="num">{t("desk.points", { count: points })}</small>
        </label>
        <ScoreField {...{ criterion, name, score }} onScore={(given) => onChange({ score: given })} />
      </div>
      <div className="crit-short">
        <BandScale bands={bands} score={score} />
        {comment && <p className="why said">{comment}</p>}
      </div>
      <div className="crit-more">
        <BandAnchors {...{ criterion, name, score }} onScore={(given) => onChange({ score: given })} />
        <div className="field">
          <textarea
            className="textarea"
            name={`comment-${key}`}
            aria-label={t("desk.reason", { name })}
            placeholder={t("desk.reason-hint")}
            maxLength={2000}
            defaultValue={comment}
            onChange={(event) => onChange({ comment: event.currentTarget.value })}
          />
        </div>
      </div>
    </fieldset>
  );
}
