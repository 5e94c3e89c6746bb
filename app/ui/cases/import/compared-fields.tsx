import { useTranslation } from "react-i18next";
import type { ComparedField } from "#app/domain/cases/word-import";
import { Badge } from "../../state/badge";
import { Section } from "../../state/section";
import { DataTable } from "../../table/data-table";

/** The labelled lines of a form beside the account: equal or different, never written over it. */
export function ComparedFields({ fields }: { fields: readonly ComparedField[] }) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    <Section title={t("cases.import-fields")} note={t("cases.import-fields-note")}>
      <DataTable
        caption={t("cases.import-fields")}
        rows={fields.map((field, index) => ({ ...field, id: String(index) }))}
        columns={[
          { key: "label", head: t("cases.import-field"), isName: true, cell: ({ label }) => label },
          { key: "file", head: t("cases.import-in-file"), cell: ({ text }) => text },
          {
            key: "account",
            head: t("cases.import-in-account"),
            cell: ({ account, same }) =>
              account === null ? (
                <span className="muted">{t("cases.import-not-known")}</span>
              ) : (
                <>
                  {!same && `${account} `}
                  <Badge tone={same ? "calm" : "warn"}>
                    {t(same ? "cases.import-same" : "cases.import-different")}
                  </Badge>
                </>
              ),
          },
        ]}
      />
    </Section>
  );
}
