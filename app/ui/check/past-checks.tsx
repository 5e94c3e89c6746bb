import { useTranslation } from "react-i18next";
import { formatDateTime, formatDeadline } from "#app/i18n/format";
import { useLanguage } from "../language";
import type { PastCheck } from "./desk";

/** Earlier conclusions about the same case, the newest first. */
export function PastChecks({ checks, now }: { checks: readonly PastCheck[]; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (checks.length === 0) return null;
  return (
    <section>
      <h2>{t("cases.past-checks")}</h2>
      <ol className="text-sm">
        {checks.map(({ id, outcome, reasons, note, dueAt, createdAt, version, officer }) => (
          <li key={id} className="border-b border-line py-2">
            <p>
              <b>{t(`cases.outcome-${outcome}`)}</b>{" "}
              <span className="muted">
                {t("cases.past-line", {
                  version,
                  officer: officer ?? "",
                  moment: formatDateTime(language, createdAt, now),
                })}
              </span>
            </p>
            {reasons.length > 0 && (
              <p>{reasons.map((reason) => t(`cases.reason-${reason}`)).join(t("calls.list-comma"))}</p>
            )}
            {note && <p className="hint whitespace-pre-line">{note}</p>}
            {dueAt && (
              <p className="hint">{t("cases.letter-until", { moment: formatDeadline(language, dueAt, now) })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
