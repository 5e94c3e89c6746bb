import { useMemo } from "react";
import { nextToJudge } from "#app/domain/reviews/progress";
import { CaseReading } from "./case-reading";
import type { DeskCase } from "./desk-case";
import { DeskStrip } from "./desk-strip";
import { JudgingForm } from "./judging-form";
import { ReviewReading } from "./review-reading";

/** The reviewer's desk: the list over it, the blind case left, the rubric right. */
export function DeskScreen({
  data,
  now,
  submittedCode,
  errors,
}: {
  data: DeskCase;
  now: Date;
  /** The review that was handed in just before this one opened. */
  submittedCode: string | null;
  /** Why the review could not be handed in. */
  errors: string[] | undefined;
}) {
  const { assignmentId, beads, mode } = data;
  const next = useMemo(() => nextToJudge(beads, assignmentId), [beads, assignmentId]);
  return (
    <>
      <DeskStrip data={data} now={now} next={next} submittedCode={submittedCode} />
      <main className="desk" id="main" tabIndex={-1}>
        <CaseReading data={data} />
        {mode === "judging" ? (
          <JudgingForm data={data} now={now} next={next} errors={errors} />
        ) : (
          <ReviewReading data={data} now={now} />
        )}
      </main>
    </>
  );
}
