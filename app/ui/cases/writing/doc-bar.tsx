import { Link } from "@remix-run/react";
import { Eye, FileUp, History, ListChecks } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { OverallState } from "../../editor/saving/overall-state";
import { Icon } from "../../icon";
import { useLanguage } from "../../language";
import { DeadlineClock } from "../../state/deadline-clock";
import { CaseStateBadge } from "../state-badge";
import { SaveNote } from "./save-note";
import { useLeaving } from "./use-leaving";
import type { WritableCase } from "./writable-case";

interface DocBarProps {
  data: WritableCase;
  title: string;
  state: OverallState;
  now: Date;
  /** Who else is here. */
  colleagues: ReactNode;
  /** Sends what is unsaved; true when the server has it all. */
  onLeave: () => Promise<boolean>;
}

/** Over the paper: which case, until when, whether it is saved, and where to go from here. */
export function DocBar({ data, title, state, now, colleagues, onLeave }: DocBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const here = `/institution/cases/${data.id}`;
  const leaveTo = useLeaving(onLeave);
  return (
    <section className="docbar" aria-label={t("cases.docbar")}>
      <div className="doc-title">
        <h1>{title.trim() || t("cases.untitled")}</h1>
        <div className="doc-meta">
          <Link to="/institution">{t("cases.own-title")}</Link>
          <span className="no-phone call-name">{nameIn(language, data.call)}</span>
          <CaseStateBadge state={data.state} />
          {data.deadline && (
            <span className="deadline no-phone">
              <DeadlineClock deadline={data.deadline} now={now} />
            </span>
          )}
        </div>
      </div>
      <div className="doc-state" role="status">
        <SaveNote state={state} />
        {colleagues}
      </div>
      <div className="btn-row compact doc-acts">
        <Link
          className="btn btn-icon no-phone"
          aria-label={t("cases.see-progress")}
          title={t("cases.see-progress")}
          {...leaveTo(here)}
        >
          <Icon of={ListChecks} />
        </Link>
        <Link
          className="btn btn-icon"
          aria-label={t("cases.states-title")}
          title={t("cases.states-title")}
          {...leaveTo(`${here}/history`)}
        >
          <Icon of={History} />
        </Link>
        <Link className="btn" {...leaveTo(`${here}/import`)}>
          <Icon of={FileUp} />
          {t("cases.go-import")}
        </Link>
        <Link className="btn" {...leaveTo(`${here}/preview`)}>
          <Icon of={Eye} />
          {t("cases.go-preview")}
        </Link>
        <Link className="btn btn-primary" {...leaveTo(`${here}/submission`)}>
          {t("cases.go-submission")}
        </Link>
      </div>
    </section>
  );
}
