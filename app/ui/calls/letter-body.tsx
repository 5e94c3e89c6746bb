import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { CallOutline } from "#app/domain/calls/outline";
import type { PublicStage } from "#app/domain/calls/public-stage";
import type {
  BothNames,
  CallSettings,
  ComplianceAnswers as Answers,
  MaterialRightsRule,
} from "#app/domain/calls/settings";
import { useLanguage } from "../language";
import { ComplianceAnswers } from "./compliance-answers";
import { LetterDates } from "./letter-dates";
import type { letterParts } from "./letter-parts";
import { MaterialTable } from "./material-table";
import { RubricTable } from "./rubric-table";
import { TracksTable } from "./tracks-table";

/** An announced call as its letter tells it. */
export interface LetterCall extends CallOutline {
  opensAt: Date | null;
  closesAt: Date | null;
  reviewsCloseAt: Date | null;
  releasedAt: Date | null;
  reviewsPerCase: number;
  limits: CallSettings["limits"];
  materialRights: MaterialRightsRule;
  asksSeal: boolean;
  awardLevels: readonly BothNames[];
  compliance: Answers | null;
}

/** The numbered parts of an announcement. */
export function LetterBody({ call, stage, now }: { call: LetterCall; stage: PublicStage; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { tracks, tasks, sections, criteria, limits, materialRights, asksSeal, awardLevels, compliance } = call;
  const categories = tracks.reduce((sum, track) => sum + track.categories.length, 0);
  const heading = (part: (typeof letterParts)[number]) => <h2 id={part}>{t(`calls.letter-${part}`)}</h2>;
  return (
    <>
      {heading("topics")}
      <p>{t("calls.letter-topics-text", { tracks: tracks.length, categories })}</p>
      <TracksTable tracks={tracks} />
      {tasks.length > 0 && (
        <>
          <p className="mt-4">{t("calls.letter-tasks")}</p>
          <p className="cap" lang="zh-CN">
            {tasks.join("；")}
          </p>
        </>
      )}
      {heading("dates")}
      <LetterDates call={call} stage={stage} now={now} />
      {heading("material")}
      <MaterialTable {...{ sections, limits, materialRights, asksSeal }} />
      {heading("rubric")}
      <p>{t("calls.letter-rubric-text")}</p>
      <ul className="weights">
        {criteria.map((criterion) => (
          <li key={criterion.key}>
            {nameIn(language, criterion)}
            <span>
              <i style={{ "--w": criterion.points } as CSSProperties} />
            </span>
            <span className="num">{criterion.points}</span>
          </li>
        ))}
      </ul>
      <RubricTable criteria={criteria} />
      <p className="cap">
        {t("calls.letter-levels", {
          levels: awardLevels.map((level) => nameIn(language, level)).join(t("calls.list-comma")),
        })}
      </p>
      {heading("compliance")}
      <p>{t("calls.letter-compliance-text")}</p>
      {compliance && <ComplianceAnswers answers={compliance} />}
      {heading("how")}
      <ol className="how">
        {([1, 2, 3, 4] as const).map((step) => (
          <li key={step}>
            <div>
              <b>{t(`calls.how-${step}-title`)}</b>
              <span>{t(`calls.how-${step}-text`)}</span>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
