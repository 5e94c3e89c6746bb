import { useTranslation } from "react-i18next";
import type { ComparedField } from "#app/domain/cases/word-import";
import { Badge } from "../../state/badge";
import { Section } from "../../state/section";
import { DataTable } from "../../table/data-table";

const tones = { same: "calm", alike: "calm", different: "warn" } as const;

/** The labelled lines of a form beside the account: the same, the same in other words, or different. Never written over it. */
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
            cell: ({ account, relation }) =>
              relation === "unknown" ? (
                <span className="muted">{t("cases.import-not-known")}</span>
              ) : (
                <>
                  {relation !== "same" && `${account} `}
                  <Badge tone={tones[relation]}>{t(`cases.import-${relation}`)}</Badge>
                </>
              ),
          },
        ]}
      />
    </Section>
  );
}
