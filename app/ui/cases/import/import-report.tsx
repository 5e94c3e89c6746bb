import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import type { ComparedField } from "#app/domain/cases/word-import";
import type { LostItem } from "#app/domain/documents/read-word/lost-items";
import { useLanguage } from "../../language";
import { Message } from "../../state/message";
import { Section } from "../../state/section";
import { DataTable } from "../../table/data-table";
import { ComparedFields } from "./compared-fields";
import { UnassignedText } from "./unassigned-text";

interface ImportReportProps {
  report: {
    title: string;
    titleTaken: boolean;
    filled: string[];
    figures: number;
    lost: LostItem[];
    /** As plain text. */
    unassigned: string;
    fields: ComparedField[];
  };
  sections: readonly (BothNames & { key: string })[];
}

/** What became of a Word file: what was filled in, what differs from the account, what was lost, what found no place. */
export function ImportReport({ report, sections }: ImportReportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, titleTaken, filled, figures, lost } = report;
  const namesOf = (isFilled: boolean) =>
    sections
      .filter(({ key }) => filled.includes(key) === isFilled)
      .map((section) => nameIn(language, section))
      .join(t("cases.import-separator"));
  const left = namesOf(false);
  return (
    <Section title={t("cases.import-report")}>
      <div className="grid gap-4">
        <Message tone={filled.length > 0 ? "calm" : "warn"}>
          <p>
            {filled.length > 0 ? t("cases.import-filled", { sections: namesOf(true) }) : t("cases.import-filled-none")}
          </p>
          {filled.length > 0 && left && <p>{t("cases.import-left", { sections: left })}</p>}
          {figures > 0 && <p>{t("cases.import-figures", { count: figures })}</p>}
          {title && <p>{t(titleTaken ? "cases.import-title-taken" : "cases.import-title-kept", { title })}</p>}
          {lost.length === 0 && <p>{t("cases.import-lost-none")}</p>}
        </Message>
        <ComparedFields fields={report.fields} />
        {lost.length > 0 && (
          <Section title={t("cases.import-lost")}>
            <DataTable
              caption={t("cases.import-lost")}
              rows={lost.map((item, index) => ({ ...item, id: String(index) }))}
              columns={[
                {
                  key: "kind",
                  head: t("cases.import-lost-kind"),
                  isName: true,
                  cell: ({ kind }) => t(`cases.lost-${kind}`),
                },
                { key: "count", head: t("cases.import-lost-count"), align: "right", cell: ({ count }) => count },
                { key: "where", head: t("cases.import-lost-where"), cell: ({ where }) => where },
              ]}
            />
          </Section>
        )}
        {report.unassigned.trim() !== "" && <UnassignedText text={report.unassigned} />}
      </div>
    </Section>
  );
}
