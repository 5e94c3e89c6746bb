import { useTranslation } from "react-i18next";
import type { Translate } from "#app/i18n/translation";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Section } from "../state/section";
import { Timeline } from "../state/timeline";
import type { ProgressView } from "./progress-view";

/** What happened to a case so far, newest first. */
export function CaseHistory({ found, now }: { found: ProgressView; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const entries = historyOf(found, t)
    // of two moments that are one, what is told later came later
    .reverse()
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ id, at, text }) => ({ id, text, when: formatDateTime(language, at, now), moment: at.toISOString() }));
  return (
    <Section title={t("cases.history")}>
      <div className="log-dated">
        <Timeline entries={entries} />
      </div>
    </Section>
  );
}

function historyOf({ createdAt, createdBy, versions, checks, call, state }: ProgressView, t: Translate) {
  const isJudged = ["decided", "noticed", "published", "retracted"].includes(state);
  return [
    { id: "created", at: createdAt, text: t("cases.history-created", { name: createdBy }) },
    ...versions.map(({ id, createdAt: at, receipt, by }) => ({
      ...{ id, at },
      text: t("cases.history-submitted", { name: by, receipt }),
    })),
    ...checks.map(({ id, createdAt: at, outcome }) => ({ id, at, text: t(`cases.history-${outcome}`) })),
    ...(call.releasedAt && isJudged
      ? [{ id: "released", at: call.releasedAt, text: t("cases.history-released") }]
      : []),
  ];
}
