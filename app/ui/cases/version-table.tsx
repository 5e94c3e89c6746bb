import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Section } from "../state/section";
import { DataTable } from "../table/data-table";
import type { VersionView } from "./progress-view";

/** What was handed in: each version with its receipt and hash. */
export function VersionTable({
  caseId,
  versions,
  now,
}: {
  caseId: string;
  versions: readonly VersionView[];
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t("cases.versions")} note={versions.length > 0 ? t("cases.versions-note") : undefined}>
      <DataTable
        caption={t("cases.versions")}
        rows={versions}
        empty={<p className="muted">{t("cases.versions-none")}</p>}
        columns={[
          {
            key: "receipt",
            head: t("cases.receipt-number"),
            isName: true,
            cell: ({ receipt, position }) => (
              <Link to={`/institution/cases/${caseId}/preview?version=${position}`}>{receipt}</Link>
            ),
          },
          {
            key: "time",
            head: t("cases.receipt-time"),
            cell: ({ createdAt }) => <span className="num">{formatDateTime(language, createdAt, now)}</span>,
          },
          { key: "by", head: t("cases.version-by"), cell: ({ by }) => by },
          { key: "hash", head: t("cases.receipt-hash"), cell: ({ hash }) => <code className="hash">{hash}</code> },
        ]}
      />
    </Section>
  );
}
