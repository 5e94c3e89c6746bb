import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Stuck, StuckKind } from "#app/domain/reviews/call-overview";
import { formatDateTime, formatDeadline, formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Empty } from "../state/empty";
import { Section } from "../state/section";

const units: Record<StuckKind, "cases" | "reviews"> = {
  overdue: "cases",
  late: "reviews",
  missing: "reviews",
  blind: "cases",
  check: "cases",
};
/** What is still within its time asks for attention; what is past it is a problem. */
const isProblem: Record<StuckKind, boolean> = { overdue: true, late: true, missing: true, blind: false, check: false };
const mostNames = 5;

/** What stands still, how much of it, and with whom; every line leads to its cases. */
export function OverviewStuck({
  stuck,
  unpledged,
  closed,
  now,
}: {
  stuck: readonly Stuck[];
  /** Names of reviewers who have cases and no pledge. */
  unpledged: readonly string[];
  /** Reviewers whose account is closed and who have cases left to judge. */
  closed: readonly { id: string; name: string; open: number }[];
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isNothing = stuck.length + unpledged.length + closed.length === 0;
  return (
    <Section title={t("calls.stuck")} note={isNothing ? undefined : t("calls.stuck-note")}>
      {isNothing && <Empty title={t("calls.stuck-none-title")}>{t("calls.stuck-none-text")}</Empty>}
      <ul className="stuck">
        {closed.length > 0 && (
          <li>
            <Figure
              value={formatNumber(
                language,
                closed.reduce((sum, { open }) => sum + open, 0),
              )}
              unit={t("calls.unit-reviews")}
            />
            <div>
              <p className="what">
                <b>{t("calls.stuck-closed")}</b>
              </p>
              <p className="with">
                {closed.slice(0, mostNames).map(({ id, name }) => (
                  <span key={id}>
                    <Link to={`/organiser/reviewers/${id}`}>{name}</Link>{" "}
                  </span>
                ))}
                {t("calls.stuck-closed-why")}
              </p>
            </div>
          </li>
        )}
        {unpledged.length > 0 && (
          <li>
            <Figure value={formatNumber(language, unpledged.length)} unit={t("calls.unit-people")} />
            <div>
              <p className="what">
                <b>{t("calls.stuck-unpledged")}</b>
              </p>
              <p className="with">
                {unpledged.slice(0, mostNames).join(t("calls.list-comma"))} · {t("calls.stuck-unpledged-why")}
              </p>
            </div>
          </li>
        )}
        {stuck.map((item) => (
          <li key={item.kind} className={isProblem[item.kind] ? undefined : "ask"}>
            <Figure value={formatNumber(language, item.count)} unit={t(`calls.unit-${units[item.kind]}`)} />
            <div>
              <p className="what">
                <b>{t(`calls.stuck-${item.kind}`)}</b>
              </p>
              <p className="with">
                {item.first.map(({ id, number, title }) => (
                  <span key={id}>
                    <Link to={`/organiser/cases/${id}`} title={title || t("calls.case-nameless")}>
                      {String(number ?? 0).padStart(4, "0")}
                    </Link>{" "}
                  </span>
                ))}
                {item.cases > item.first.length && "… "}
                <Why item={item} now={now} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Figure({ value, unit }: { value: string; unit: string }) {
  return (
    <span className="big">
      {value}
      <small>{unit}</small>
    </span>
  );
}

function Why({ item: { kind, cases, since }, now }: { item: Stuck; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const ended = since ? formatDeadline(language, since, now) : "";
  switch (kind) {
    case "overdue":
      return t("calls.stuck-overdue-why", { moment: ended });
    case "late":
      return t("calls.stuck-late-why", { moment: ended });
    case "missing":
      return t("calls.stuck-missing-why", { count: cases });
    case "blind":
      return t("calls.stuck-blind-why");
    case "check":
      return t("calls.stuck-check-why", { moment: since ? formatDateTime(language, since, now) : "" });
  }
}
