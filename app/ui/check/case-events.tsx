import { useTranslation } from "react-i18next";
import { caseStates } from "#app/domain/cases/lifecycle";
import { returnReasons } from "#app/domain/cases/kinds";
import { membershipRoles, organiserRoles } from "#app/domain/people/roles";
import { type EventName, eventNames } from "#app/domain/record/event-names";
import { revokeReasons } from "#app/domain/reviews/lifecycle";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Timeline } from "../state/timeline";

interface CaseEvent {
  id: string;
  name: string;
  actorRole: string;
  actor: string | null;
  facts: Record<string, unknown>;
  at: Date;
  digest: string;
}

/** What can happen to a case; each has its words, or this does not compile. */
type OfCase = Extract<EventName, `${(typeof subjects)[number]}.${string}`>;
const subjects = ["case", "blind-copy", "conflict", "assignment", "review"] as const;
const told = eventNames.filter((name): name is OfCase => subjects.some((subject) => name.startsWith(`${subject}.`)));
const roles = [...organiserRoles, ...membershipRoles];

/** What happened to a case: who in which role, when, from which state to which; the digest stands for what is written in the record. */
export function CaseEvents({ events, now }: { events: readonly CaseEvent[]; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const roleOf = (actorRole: string) => {
    const [area, role] = actorRole.split(":");
    const known = roles.find((one) => one === role);
    if (known) return t(`people.role-${known}`);
    if (area === "reviewer") return t("common.role-reviewer");
    return t(area === "portal" ? "record.role-portal" : "record.role-other");
  };
  const whatIs = (name: string) => {
    const known = told.find((one) => one === name);
    return known ? t(`record.event-${known}`) : name;
  };
  return (
    <div className="log-dated">
      <Timeline
        entries={events.map(({ id, name, actor, actorRole, facts, at, digest }) => ({
          id,
          when: formatDateTime(language, at, now),
          moment: at.toISOString(),
          text: (
            <>
              <b>{whatIs(name)}</b> <StateChange facts={facts} /> <Reasons facts={facts} />
              <small className="hint block">
                {actor ? `${actor} · ${roleOf(actorRole)}` : roleOf(actorRole)}{" "}
                <span className="num" title={digest}>
                  {digest.slice(0, 12)}
                </span>
              </small>
            </>
          ),
        }))}
      />
    </div>
  );
}

function StateChange({ facts: { from, to } }: { facts: Record<string, unknown> }) {
  const { t } = useTranslation();
  const before = caseStates.find((state) => state === from);
  const after = caseStates.find((state) => state === to);
  if (!before || !after || before === after) return null;
  return (
    <span className="muted">
      {t(`cases.state-${before}`)} → {t(`cases.state-${after}`)}
    </span>
  );
}

function Reasons({ facts }: { facts: Record<string, unknown> }) {
  const { t } = useTranslation();
  const revoked = revokeReasons.find((reason) => reason === facts.reason);
  if (revoked) return <span>{t(`reviews.revoke-reason-${revoked}`)}</span>;
  const said: unknown[] = Array.isArray(facts.reasons) ? facts.reasons : [];
  const reasons = returnReasons.filter((reason) => said.includes(reason));
  if (reasons.length === 0) return null;
  return <span>{reasons.map((reason) => t(`cases.reason-${reason}`)).join(t("calls.list-comma"))}</span>;
}
