import { useTranslation } from "react-i18next";
import type { PublicStage } from "#app/domain/calls/public-stage";
import { deadlineTime } from "#app/i18n/beijing-time";
import { formatDay, formatDeadline } from "#app/i18n/format";
import { useLanguage } from "../language";
import { letterParts } from "./letter-parts";

/** Beside the announcement: until when, where to apply, whom to ask. */
export function LetterDesk({
  call: { id, slug, closesAt, contact },
  stage,
  now,
}: {
  call: { id: string; slug: string; closesAt: Date | null; contact: string | null };
  stage: PublicStage;
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isOpen = stage === "open" || stage === "soon";
  return (
    <aside className="desk no-print" aria-label={t("calls.desk-label")}>
      <div>
        {closesAt && (
          <p className="due-date">
            <span className="l">{t(isOpen ? "calls.desk-deadline" : "calls.desk-closed")}</span>
            <DayFigure moment={closesAt} />
            <span className="l">{formatDeadline(language, closesAt, now)}</span>
          </p>
        )}
        {isOpen && (
          <div className="desk-acts">
            <a className="btn btn-primary" href={`/account/application?call=${id}`}>
              {t("calls.desk-apply")}
            </a>
            <a className="btn" href="#how">
              {t("calls.desk-how")}
            </a>
            <a className="btn" href={`/calls/${slug}/form.docx`}>
              {t("seal.blank-form")}
            </a>
          </div>
        )}
      </div>
      {contact && (
        <section>
          <h2>{t("calls.desk-contact")}</h2>
          <p className="small whitespace-pre-line pt-2" lang="zh-CN">
            {contact}
          </p>
        </section>
      )}
      <section className="only-wide">
        <div className="dock">
          <h2>{t("calls.desk-contents")}</h2>
          <ol>
            {letterParts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`calls.letter-${part}`)}</a>
              </li>
            ))}
          </ol>
        </div>
      </section>
    </aside>
  );
}

/** The day as a calendar leaf shows it, large; the last one on which cases are taken. */
function DayFigure({ moment }: { moment: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { month, day } = deadlineTime(moment);
  if (language === "en") {
    return (
      <span className="d num" aria-hidden="true">
        {formatDay(language, new Date(moment.getTime() - 1))}
      </span>
    );
  }
  const [before = "", between = "", after = ""] = t("calls.desk-day", { month: "|", day: "|" }).split("|");
  return (
    <span className="d num" aria-hidden="true">
      {before}
      {month}
      <small>{between}</small>
      {day}
      <small>{after}</small>
    </span>
  );
}
