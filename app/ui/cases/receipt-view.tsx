import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { formatDate, formatTime } from "#app/i18n/format";
import { useLanguage } from "../language";
import type { SealOfCase } from "#app/domain/cases/seal/seal-of-case";
import { KeyValues } from "../state/key-values";
import { Message } from "../state/message";
import { SealPart } from "./seal/seal-part";

interface ReceiptViewProps {
  found: { id: string; title: string; institution: string; call: BothNames; seal: SealOfCase | null };
  receipt: { receipt: string; hash: string; position: number; createdAt: Date };
}

/** The receipt of a case that was handed in: to print, to keep for years, to compare. */
export function ReceiptView({ found, receipt }: ReceiptViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="grid gap-6">
      <Message tone="calm" title={t("cases.receipt-done")}>
        <p>{t("cases.receipt-next")}</p>
      </Message>
      <KeyValues
        entries={[
          { name: t("cases.receipt-number"), value: <b className="num">{receipt.receipt}</b> },
          { name: t("cases.field-institution"), value: <span lang="zh-CN">{found.institution}</span> },
          { name: t("cases.field-title"), value: <span lang="zh-CN">{found.title}</span> },
          { name: t("cases.column-call"), value: nameIn(language, found.call) },
          {
            name: t("cases.receipt-time"),
            value: `${formatDate(language, receipt.createdAt)} ${formatTime(receipt.createdAt)}`,
          },
          { name: t("cases.receipt-version"), value: String(receipt.position) },
          { name: t("cases.receipt-hash"), value: <code className="hash">{receipt.hash}</code> },
        ]}
      />
      <p className="hint">{t("cases.receipt-hash-what")}</p>
      <SealPart caseId={found.id} seal={found.seal} />
      <div className="btn-row no-print">
        <Link className="btn btn-primary" to={`/institution/cases/${found.id}`}>
          {t("cases.see-progress")}
        </Link>
        <Link className="btn" to={`/institution/cases/${found.id}/preview?version=${receipt.position}`}>
          {t("cases.version-read")}
        </Link>
        <Link className="btn" to="/institution">
          {t("cases.own-title")}
        </Link>
      </div>
    </div>
  );
}
