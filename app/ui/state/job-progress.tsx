import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { formatPercent } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Badge } from "./badge";
import { Meter } from "./meter";
import type { Tone } from "./tone";

/** A long piece of work as its screen shows it. */
export interface JobView {
  state: "queued" | "running" | "done" | "failed";
  /** Thousandths done. */
  permille: number;
  /** What it is doing now, or why it failed, in words. */
  stage?: string;
}

const tones: Record<JobView["state"], Tone> = { queued: "plain", running: "accent", done: "calm", failed: "stop" };
const pollMs = 2_000;

/**
 * A job's progress. It lives in the database, so it survives reloads: with scripts the screen's loader is asked again
 * every two seconds until the job ends, without scripts the page refreshes itself.
 */
export function JobProgress({ job, label }: { job: JobView; label: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isOpen = job.state === "queued" || job.state === "running";
  useRevalidateWhile(isOpen);
  return (
    <div className="job" aria-live="polite">
      <div className="job-line">
        <Badge tone={tones[job.state]}>{t(`common.job-${job.state}`)}</Badge>
        <span>{job.stage}</span>
        {isOpen && (
          <span className="num muted">
            {t("common.job-progress", { percent: formatPercent(language, job.permille / 1000) })}
          </span>
        )}
      </div>
      {isOpen && <Meter share={job.permille / 1000} label={label} />}
      {isOpen && <p className="hint">{t("common.job-leave")}</p>}
      {isOpen && (
        <noscript>
          <meta httpEquiv="refresh" content="5" />
        </noscript>
      )}
    </div>
  );
}

function useRevalidateWhile(isOpen: boolean) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isOpen || state !== "idle") return;
    const timer = setTimeout(revalidate, pollMs);
    return () => clearTimeout(timer);
  }, [isOpen, state, revalidate]);
}
