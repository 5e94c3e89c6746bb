import { Check } from "lucide-react";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";

export interface Stage {
  name: string;
  state: "done" | "now" | "next";
  /** Its days, formatted. */
  when?: string;
  says?: string;
  /** For the stage under way: how much of its time has passed, 0 to 1. */
  share?: number;
}

/** The life of a call from left to right, on phones from top to bottom. */
export function Stages({ label, stages }: { label: string; stages: readonly Stage[] }) {
  const { t } = useTranslation();
  return (
    <ol className="stages" aria-label={label} style={{ "--stages": stages.length } as CSSProperties}>
      {stages.map(({ name, state, when, says, share = 0.5 }) => (
        <li
          key={name}
          className={state === "next" ? undefined : state}
          aria-current={state === "now" ? "step" : undefined}
          style={state === "now" ? ({ "--part": `${Math.round(share * 100)}%` } as CSSProperties) : undefined}
        >
          <span className="dot">{state === "done" && <Icon of={Check} />}</span>
          <b>{name}</b>
          <span className="visually-hidden">{t(`common.step-${state}`)}</span>
          {when && <span className="num">{when}</span>}
          {says && <span>{says}</span>}
        </li>
      ))}
    </ol>
  );
}
