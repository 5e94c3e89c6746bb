import { Link } from "@remix-run/react";
import { CircleAlert, CircleCheck, CircleHelp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { formatDay } from "#app/i18n/format";
import { findingText } from "../cases/finding-text";
import { useLanguage } from "../language";
import { ChangeList } from "./change-list";
import type { Desk } from "./desk";
import { FindingLine } from "./finding-line";
import { SealFinding } from "./seal-finding";
import { LikeCases } from "./like-cases";

/** Left on the desk: what the last check asked for and what became of it, then what the machine found in this version. */
export function MachineFindings({ desk }: { desk: Desk }) {
  const { findings, differences, renamedTo, checks, changes, sections, openRights, seal } = desk;
  const { t } = useTranslation();
  const language = useLanguage();
  const last = checks.find(({ outcome, version }) => outcome === "returned" && version < desk.position);
  const asks =
    differences.length +
    (renamedTo ? 1 : 0) +
    (openRights > 0 ? 1 : 0) +
    (seal && seal.state.kind !== "sealed" ? 1 : 0);
  return (
    <div>
      {last && (
        <section>
          <h2>
            {t("cases.last-return", { count: last.reasons.length })}
            <small>{formatDay(language, last.createdAt)}</small>
          </h2>
          <ul className="find">
            {last.reasons.map((reason) => (
              <FindingLine key={reason} icon={CircleHelp} tone="state-ask">
                {t(`cases.reason-${reason}`)}
              </FindingLine>
            ))}
          </ul>
          {last.note && <p className="letter mt-3 whitespace-pre-line">{last.note}</p>}
          <ChangeList changes={changes} sections={sections} />
        </section>
      )}
      <section>
        <h2>
          {t("cases.machine-found")}
          <small>{t("cases.machine-count", { count: findings.length + asks })}</small>
        </h2>
        <ul className="find">
          {findings.map((finding) => (
            <FindingLine
              key={`${finding.code} ${finding.where} ${finding.facts.position ?? ""}`}
              icon={CircleAlert}
              tone="state-bad"
            >
              {findingText(finding, { t, language, sections })}
            </FindingLine>
          ))}
          {renamedTo && (
            <FindingLine icon={CircleHelp} tone="state-ask" note={t("cases.machine-renamed-now", { name: renamedTo })}>
              {t("cases.machine-renamed")}
            </FindingLine>
          )}
          {differences.map(({ label, text, account }) => (
            <FindingLine
              key={label}
              icon={CircleHelp}
              tone="state-ask"
              note={t("cases.machine-differs-words", { text, account: account ?? "" })}
            >
              {t("cases.machine-differs", { label })}
            </FindingLine>
          ))}
          <SealFinding caseId={desk.id} seal={seal} />
          {openRights > 0 && (
            <FindingLine icon={CircleHelp} tone="state-ask">
              <Link to={`/organiser/cases/${desk.id}/rights`}>{t("rights.open", { count: openRights })}</Link>
            </FindingLine>
          )}
          {findings.length + asks === 0 && (
            <FindingLine icon={CircleCheck} tone="state-ok" note={t("cases.machine-clean-note")}>
              {t("cases.machine-clean")}
            </FindingLine>
          )}
        </ul>
      </section>
      <LikeCases desk={desk} />
    </div>
  );
}
