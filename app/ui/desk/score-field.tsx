import { Minus, Plus } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { readScore } from "#app/domain/reviews/review-content";
import { Icon } from "../icon";
import type { DeskCriterion } from "./desk-case";

const textOf = (score: number | null) => (score === null ? "" : String(score));

/** A criterion's points: typed, whole or half, or one more and one less. What does not fit is not taken for a score, and says why. */
export function ScoreField({
  criterion: { key, points },
  name,
  score,
  onScore,
}: {
  criterion: DeskCriterion;
  name: string;
  score: number | null;
  onScore: (score: number | null) => void;
}) {
  const { t } = useTranslation();
  const error = useId();
  const [typed, setTyped] = useState(textOf(score));
  const read = readScore(typed, points);
  const isWrong = read === "wrong";
  // the score was changed otherwise than by typing here
  if ((isWrong ? null : read) !== score) setTyped(textOf(score));

  const type = (text: string) => {
    setTyped(text);
    const given = readScore(text, points);
    onScore(given === "wrong" ? null : given);
  };
  const step = (by: number) => type(textOf(Math.min(points, Math.max(0, (score ?? (by > 0 ? 0 : points + 1)) + by))));
  return (
    <>
      <span className="score">
        <button type="button" tabIndex={-1} aria-label={t("desk.less", { name })} onClick={() => step(-1)}>
          <Icon of={Minus} />
        </button>
        <input
          id={`score-${key}`}
          name={`score-${key}`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          value={typed}
          placeholder="—"
          aria-label={t("desk.score-of", { name, points })}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? error : undefined}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key !== "+" && event.key !== "-") return;
            event.preventDefault();
            step(event.key === "+" ? 1 : -1);
          }}
        />
        <button type="button" tabIndex={-1} aria-label={t("desk.more", { name })} onClick={() => step(1)}>
          <Icon of={Plus} />
        </button>
      </span>
      {isWrong && (
        <p className="error crit-error" id={error}>
          {t("desk.score-wrong", { points })}
        </p>
      )}
    </>
  );
}
