import { useTranslation } from "react-i18next";
import { formatDeadline } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Message } from "../state/message";
import type { ProgressView } from "./progress-view";

/** Why a case was sent back or not accepted, in the officer's words, and until when it may be mended. */
export function ReturnedNote({ found, now }: { found: ProgressView; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [check] = found.checks;
  if (!check || (found.state !== "returned" && found.state !== "refused")) return null;
  const isReturned = found.state === "returned";
  return (
    <Message
      tone={isReturned ? "warn" : "stop"}
      title={
        isReturned && check.dueAt
          ? t("cases.returned-until", { moment: formatDeadline(language, check.dueAt, now) })
          : t(isReturned ? "cases.returned-lead" : "cases.refused-lead")
      }
    >
      <ul className="reasons">
        {check.reasons.map((reason) => (
          <li key={reason}>{t(`cases.reason-${reason}`)}</li>
        ))}
      </ul>
      {check.note && <p className="note-text">{check.note}</p>}
    </Message>
  );
}
