import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { formatDateTime } from "#app/i18n/format";
import { caseNumber } from "../check/case-number";
import { useLanguage } from "../language";
import { Message } from "../state/message";
import { DataTable } from "../table/data-table";

interface UnjudgedCase {
  id: string;
  caseId: string;
  number: number | null;
  title: string;
  call: { id: string; zh: string; en: string };
  mayRevoke: boolean;
}

/** A reviewer who cannot sign in any more, and the cases somebody else must take over. */
export function LeftUnjudged({ closedAt, left, now }: { closedAt: Date; left: readonly UnjudgedCase[]; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const moment = formatDateTime(language, closedAt, now);
  return (
    <div className="mb-8 grid gap-4">
      <Message tone="stop" title={t("people.account-closed")}>
        <p>{t("reviews.left-since", { moment })}</p>
        <p>{left.length > 0 ? t("reviews.left-open", { count: left.length }) : t("reviews.left-none")}</p>
      </Message>
      {left.length > 0 && (
        <DataTable
          caption={t("reviews.left-title")}
          rows={left}
          columns={[
            {
              key: "case",
              head: t("reviews.column-case"),
              isName: true,
              cell: ({ caseId, number, title }) => (
                <Link to={`/organiser/cases/${caseId}`}>
                  {caseNumber(number)} {title}
                </Link>
              ),
            },
            { key: "call", head: t("reviews.left-call"), cell: ({ call }) => nameIn(language, call) },
            {
              key: "revoke",
              head: "",
              cell: ({ id, mayRevoke }) =>
                mayRevoke && <Link to={`/organiser/assignments/${id}/revocation`}>{t("reviews.revoke-title")}</Link>,
            },
          ]}
        />
      )}
    </div>
  );
}
