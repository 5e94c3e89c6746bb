import { useTranslation } from "react-i18next";
import type { CaseState } from "#app/domain/cases/lifecycle";
import { CaseStateBadge } from "../cases/state-badge";
import { PageHead } from "../state/page-head";
import { Tabs } from "../state/tabs";
import { caseNumber } from "./case-number";

export interface CaseHeadFacts {
  id: string;
  number: number | null;
  title: string;
  state: CaseState;
  institution: string;
  call: { id: string };
  /** The call asks for the sealed form. */
  asksSeal: boolean;
  /** The record of a case is open to managers and auditors. */
  mayReadLog: boolean;
}

/** Above each of the organiser's screens about one case. */
export function CaseHead({ head }: { head: CaseHeadFacts }) {
  const { t } = useTranslation();
  const { id, number, title, state, institution, call, asksSeal, mayReadLog } = head;
  const to = `/organiser/cases/${id}`;
  return (
    <>
      <PageHead
        title={
          <>
            <span className="num">{caseNumber(number)}</span> {title || t("cases.untitled")}
          </>
        }
        sub={
          <>
            {institution} <CaseStateBadge state={state} />
          </>
        }
        crumbs={[{ to: `/organiser/calls/${call.id}/cases`, label: t("cases.officer-list") }]}
      />
      <Tabs
        label={t("cases.officer-tabs")}
        tabs={[
          { to, label: t("cases.check-title"), end: true },
          { to: `${to}/blind`, label: t("cases.blind-title") },
          { to: `${to}/rights`, label: t("rights.title") },
          ...(asksSeal ? [{ to: `${to}/seal`, label: t("seal.title") }] : []),
          ...(mayReadLog ? [{ to: `${to}/log`, label: t("cases.log-title") }] : []),
        ]}
      />
    </>
  );
}
