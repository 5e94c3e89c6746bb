import type { SubmissionResult } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { CircleX } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { BothNames } from "#app/domain/calls/settings";
import type { Finding } from "#app/domain/cases/findings";
import { confirmForm } from "#app/domain/cases/forms";
import type { CaseState } from "#app/domain/cases/lifecycle";
import type { AlikeToDraft } from "#app/domain/cases/like-case";
import type { RefusalCode } from "#app/domain/refusal";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { useSchemaForm } from "../form/use-schema-form";
import { Icon } from "../icon";
import { useLanguage } from "../language";
import { DeadlineClock } from "../state/deadline-clock";
import { Message } from "../state/message";
import { Section } from "../state/section";
import { AlikeList } from "./alike-list";
import { findingText } from "./finding-text";
import { placeOfFinding } from "./writing/place-of-finding";

interface SubmissionFormProps {
  found: {
    id: string;
    state: CaseState;
    deadline: Date | null;
    call: { contact: string | null };
    sections: (BothNames & { key: string })[];
    findings: Finding[];
    alike: AlikeToDraft[];
    mayWrite: boolean;
    refusal: RefusalCode | null;
    /** It is sent round inside the institution first. */
    mayCirculate: boolean;
  };
  now: Date;
  lastResult?: SubmissionResult<string[]> | null;
}

/** Before a case is handed in: what still keeps it back, or what will happen and the button that does it. */
export function SubmissionForm({ found, now, lastResult }: SubmissionFormProps) {
  const { t } = useTranslation();
  const [form] = useSchemaForm(confirmForm, { lastResult });
  const here = `/institution/cases/${found.id}`;
  const edit = `${here}/edit`;
  const isLate = found.refusal === "call.closed";
  if (!found.mayWrite) {
    return (
      <Message>
        <p>{t("cases.submission-not-now")}</p>
        <p>
          <Link to={`/institution/cases/${found.id}`}>{t("cases.see-progress")}</Link>
        </p>
      </Message>
    );
  }
  return (
    <div className="grid gap-6">
      {found.deadline && (
        <p>
          <DeadlineClock deadline={found.deadline} now={now} />
        </p>
      )}
      {isLate && (
        <Message tone="stop" title={t("cases.banner-late")}>
          <p>{t(found.state === "returned" ? "cases.banner-late-revision" : "cases.banner-late-what")}</p>
          {found.call.contact && <p>{t("cases.call-contact", { contact: found.call.contact })}</p>}
        </Message>
      )}
      {found.refusal === "call.not-open" && (
        <Message tone="warn">
          <p>{t("cases.submission-not-open")}</p>
        </Message>
      )}
      {found.findings.length > 0 ? (
        <MissingList found={found} here={here} />
      ) : (
        !isLate && (
          <Message tone="calm" title={t("cases.missing-none")}>
            <p>{t("cases.submission-complete")}</p>
          </Message>
        )
      )}
      {(found.refusal === "case.sender-only" || (found.refusal === "case.not-approved" && !found.mayCirculate)) && (
        <Message tone="warn" title={t("cases.approval-first")}>
          <p>{t(found.refusal === "case.sender-only" ? "cases.approval-sender-only" : "cases.approval-under-way")}</p>
          <p>
            <Link to={`${here}/approval`}>{t("cases.approval-see")}</Link>
          </p>
        </Message>
      )}
      <AlikeList alike={found.alike} sections={found.sections} />
      {found.mayCirculate && found.findings.length === 0 && (
        <Message title={t("cases.approval-first")}>
          <p>{t("cases.approval-circulate-what")}</p>
        </Message>
      )}
      <SchemaForm form={form}>
        {found.findings.length === 0 && found.refusal === null && (
          <Message>
            <p>{t(found.state === "returned" ? "cases.submission-what-again" : "cases.submission-what")}</p>
          </Message>
        )}
        <div className="btn-row">
          <Link className="btn" to={edit}>
            {t("cases.go-edit")}
          </Link>
          <Link className="btn" to={`/institution/cases/${found.id}/preview`}>
            {t("cases.go-preview")}
          </Link>
          {found.findings.length === 0 && found.refusal === null && (
            <SubmitButton>{t("cases.submission-do")}</SubmitButton>
          )}
          {found.mayCirculate && found.findings.length === 0 && (
            <Link className="btn btn-primary" to={`${here}/approval`}>
              {t("cases.approval-go")}
            </Link>
          )}
        </div>
      </SchemaForm>
    </div>
  );
}

const isOfRights = ({ code }: Finding) => code.startsWith("rights-");

function MissingList({ found, here }: Pick<SubmissionFormProps, "found"> & { here: string }) {
  const { t } = useTranslation();
  const [edit, rights] = [`${here}/edit`, `${here}/rights`];
  const language = useLanguage();
  return (
    <Section title={t("cases.missing-lead-whole", { count: found.findings.length })}>
      <ul className="todo">
        {found.findings.map((finding, index) => {
          const place = placeOfFinding(finding, found.sections);
          return (
            <li key={index}>
              <span className="state-bad">
                <Icon of={CircleX} />
              </span>
              <Link to={place.startsWith("#") ? `${isOfRights(finding) ? rights : edit}${place}` : place}>
                {findingText(finding, { t, language, sections: found.sections })}
              </Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
