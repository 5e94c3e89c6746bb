import { useTranslation } from "react-i18next";
import type { NextStep } from "#app/domain/cases/next-step";
import { DeadlineClock } from "../state/deadline-clock";

/** What happens next to a case, by whom, and by when. */
export function NextStepText({ step, due, now }: { step: NextStep; due: Date | null; now: Date }) {
  const { t } = useTranslation();
  return (
    <span>
      {t(`cases.next-${step}`)}
      {due && (
        <>
          <br />
          <DeadlineClock deadline={due} now={now} />
        </>
      )}
    </span>
  );
}
