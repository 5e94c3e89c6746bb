import { useTranslation } from "react-i18next";
import { formatDeadline } from "#app/i18n/format";
import { timeLeft } from "#app/i18n/time-left";
import { useLanguage } from "../language";

/** A deadline and what is left of it, as of `now`: the moment the server answered, so that page and judgement agree. */
export function DeadlineClock({ deadline, now }: { deadline: Date; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const left = timeLeft(t, deadline, now);
  return (
    <span className="deadline-clock num">
      <time dateTime={deadline.toISOString()}>
        {t("common.deadline", { moment: formatDeadline(language, deadline, now) })}
      </time>
      {language === "en" ? ", " : "，"}
      <span className="left">{left ? t("common.deadline-left", { left }) : t("common.deadline-over")}</span>
    </span>
  );
}
