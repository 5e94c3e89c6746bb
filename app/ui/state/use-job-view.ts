import { useTranslation } from "react-i18next";
import type { JobState } from "#app/domain/record/job-states";
import type { JobView } from "./job-progress";

/** What a job's handler says it is doing; anything else is shown without words. */
const stages = [
  "reading",
  "masking",
  "matching",
  "figures",
  "pictures",
  "writing",
  "publishing",
  "typesetting",
] as const;

const states = { ready: "queued", running: "running", done: "done", dead: "failed" } as const satisfies Record<
  JobState,
  JobView["state"]
>;

/** Words a stored job for `JobProgress`. */
export function useJobView() {
  const { t } = useTranslation();
  return ({ state, stage, progress }: { state: JobState; stage: string | null; progress: number }): JobView => {
    const known = stages.find((one) => one === stage);
    const isOpen = state === "ready" || state === "running";
    return {
      state: states[state],
      permille: progress,
      stage: state === "dead" ? t("record.job-failed") : isOpen && known ? t(`record.stage-${known}`) : undefined,
    };
  };
}
