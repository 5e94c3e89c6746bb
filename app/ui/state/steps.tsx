import { useTranslation } from "react-i18next";
import type { Stage } from "./stages";

/** The timetable of a call on a public page. */
export function Steps({ steps }: { steps: readonly Pick<Stage, "name" | "state" | "when">[] }) {
  const { t } = useTranslation();
  return (
    <ol className="steps">
      {steps.map(({ name, state, when }) => (
        <li
          key={name}
          className={state === "next" ? undefined : `is-${state}`}
          aria-current={state === "now" ? "step" : undefined}
        >
          <b>{name}</b>
          <span className="visually-hidden">{t(`common.step-${state}`)}</span>
          <span className="num">{when}</span>
        </li>
      ))}
    </ol>
  );
}
