import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CoApplicantState } from "#app/domain/cases/co-applicants/co-applicant-state";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../../language";

export interface CoApplicantView {
  id: string;
  name: string;
  contactName: string | null;
  contactEmail: string | null;
  expiresAt: Date | null;
  state: CoApplicantState;
  answeredBy: string | null;
  answeredTitle: string | null;
  answeredAt: Date | null;
  note: string | null;
}

interface CoApplicantListProps {
  coApplicants: readonly CoApplicantView[];
  mayWrite: boolean;
  now: Date;
}

/** The institutions that apply together, with what each has answered. */
export function CoApplicantList({ coApplicants, mayWrite, now }: CoApplicantListProps) {
  const { t } = useTranslation();
  if (coApplicants.length === 0) return <p className="muted">{t("cases.together-none")}</p>;
  return (
    <ol className="way">
      {coApplicants.map((one) => (
        <li key={one.id}>
          <b lang="zh-CN">{one.name}</b>
          <p className="muted">
            {one.contactName} · {one.contactEmail}
          </p>
          <Answer one={one} now={now} />
          {one.note && <p className="letter whitespace-pre-line">{one.note}</p>}
          {mayWrite && <Acts one={one} />}
        </li>
      ))}
    </ol>
  );
}

const tones = { asked: "state-ask", expired: "state-bad", confirmed: "state-ok", declined: "state-bad" } as const;

function Answer({ one, now }: { one: CoApplicantView; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const moment = one.answeredAt ?? one.expiresAt;
  const said = { name: one.answeredBy ?? "", title: one.answeredTitle ?? "" };
  return (
    <p className={tones[one.state]}>
      {t(`cases.together-${one.state}`, { ...said, moment: moment ? formatDateTime(language, moment, now) : "" })}
    </p>
  );
}

function Acts({ one }: { one: CoApplicantView }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="btn-row">
      <input type="hidden" name="coApplicantId" value={one.id} />
      {one.state !== "confirmed" && (
        <button className="btn" name="intent" value="ask-again">
          {t("cases.together-ask-again")}
        </button>
      )}
      <button className="btn" name="intent" value="remove">
        {t("cases.together-remove")}
      </button>
    </Form>
  );
}
