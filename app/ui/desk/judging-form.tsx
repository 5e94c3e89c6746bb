import { Form, useSubmit } from "@remix-run/react";
import { Clock } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { unscored } from "#app/domain/reviews/scoring";
import type { CriterionScore } from "#app/domain/reviews/stored";
import { Banner, SaveBanner } from "../cases/writing/save-banner";
import { overallState } from "../editor/saving/overall-state";
import { FormErrors } from "../form/form-errors";
import { useTimePassed } from "../state/use-time-passed";
import { CriterionField } from "./criterion-field";
import type { Bead, DeskCase } from "./desk-case";
import { KeyHelp } from "./key-help";
import { OpinionFields } from "./opinion-fields";
import { RubricFoot } from "./rubric-foot";
import { ScoreTop } from "./score-top";
import { SheetBars } from "./sheet-bars";
import { StaleChoice } from "./stale-choice";
import { useDeskKeys } from "./use-desk-keys";
import { useReviewSaving } from "./use-review-saving";

/** The rubric while a case is judged: scores, reasons, opinions; saved as they are written, handed in at the end. */
export function JudgingForm({
  data,
  now,
  next,
  errors,
}: {
  data: DeskCase;
  now: Date;
  next: Bead | null;
  /** Why the review could not be handed in. */
  errors: string[] | undefined;
}) {
  const { t } = useTranslation();
  const send = useSubmit();
  const { criteria, assignmentId } = data;
  const saving = useReviewSaving(data, t("desk.save-broken"));
  const { content, theirs, generation } = saving;
  const form = useRef<HTMLFormElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const missing = unscored(criteria, content.scores);
  const [current, setCurrent] = useState(missing[0] ?? criteria[0]?.key ?? "");
  const isLate = useTimePassed(data.closesAt, now);
  const state = overallState([saving.state]);
  const goTo = (key: string) => {
    setCurrent(key);
    form.current?.querySelector<HTMLInputElement>(`#score-${CSS.escape(key)}`)?.focus();
  };
  useDeskKeys({ criteria, current, goTo, nextId: next?.assignmentId ?? null, help });

  const onScore = (key: string, change: Partial<CriterionScore>) => {
    const before = content.scores[key] ?? { score: null, comment: "" };
    saving.write({ ...content, scores: { ...content.scores, [key]: { ...before, ...change } } });
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (missing[0]) return goTo(missing[0]);
    const rev = await saving.flush();
    if (rev !== null) send({ intent: "submit", rev: String(rev) }, { method: "post", action: "?index" });
  };
  const shared = { criteria, content, missing, state };
  return (
    <Form
      method="post"
      className="rubric bottom-sheet"
      id="rubric"
      ref={form}
      aria-label={t("desk.rubric")}
      noValidate
      onSubmit={(event) => void onSubmit(event)}
    >
      <SheetBars {...shared} />
      <input type="hidden" name="rev" value={saving.state.rev} />
      <div className="rubric-in">
        <ScoreTop {...shared} />
        <FormErrors errors={errors} />
        {isLate && (
          <Banner tone="stop" icon={Clock} title={t("desk.late-title")}>
            {t("desk.late-text")}
          </Banner>
        )}
        {theirs ? (
          <StaleChoice {...{ criteria, content, theirs }} onSettle={saving.settle} />
        ) : (
          <SaveBanner
            state={state}
            isMirrorFull={saving.isMirrorFull}
            path={`/reviewer/assignments/${assignmentId}`}
            onRetry={() => void saving.flush()}
          />
        )}
        {criteria.map((criterion) => (
          <CriterionField
            key={`${criterion.key} ${generation}`}
            criterion={criterion}
            value={content.scores[criterion.key] ?? { score: null, comment: "" }}
            isCurrent={criterion.key === current}
            onCurrent={() => setCurrent(criterion.key)}
            onChange={(change) => onScore(criterion.key, change)}
          />
        ))}
        <OpinionFields
          key={generation}
          content={content}
          onChange={(change) => saving.write({ ...content, ...change })}
        />
      </div>
      <RubricFoot {...shared} assignmentId={assignmentId} onMissing={goTo} onHelp={() => help.current?.showModal()} />
      <KeyHelp ref={help} />
    </Form>
  );
}
