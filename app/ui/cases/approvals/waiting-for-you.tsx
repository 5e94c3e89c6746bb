import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DeadlineClock } from "../../state/deadline-clock";
import { Section } from "../../state/section";

interface Waiting {
  id: string;
  title: string;
  step: string;
  due: Date | null;
}

/** Cases of the house that wait for the approval of whoever looks. */
export function WaitingForYou({ waiting, now }: { waiting: readonly Waiting[]; now: Date }) {
  const { t } = useTranslation();
  if (waiting.length === 0) return null;
  return (
    <Section title={t("cases.approval-yours", { count: waiting.length })} note={t("cases.approval-yours-note")}>
      <ul className="todo">
        {waiting.map(({ id, title, step, due }) => (
          <li key={id}>
            <Link to={`/institution/cases/${id}/approval`}>{title || t("cases.untitled")}</Link>
            <span className="muted">{step}</span>
            {due && <DeadlineClock deadline={due} now={now} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
