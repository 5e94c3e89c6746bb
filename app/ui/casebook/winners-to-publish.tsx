import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { caseNumber } from "../check/case-number";
import { useLanguage } from "../language";
import { Empty } from "../state/empty";
import { Message } from "../state/message";
import { Section } from "../state/section";
import { DataTable } from "../table/data-table";

interface Winner {
  id: string;
  number: number | null;
  title: string;
  institution: string;
  categoryZh: string;
  categoryEn: string;
  level: string | null;
}

/** Awarded cases that are not public yet, all ticked: to be published with the bar below. */
export function WinnersToPublish({
  winners,
  call,
  mayRelease,
}: {
  winners: readonly Winner[];
  call: { releasedAt: Date | null; levels: readonly (BothNames & { key: string })[] };
  mayRelease: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t("casebook.winners")} note={t("casebook.winners-note", { count: winners.length })}>
      {!call.releasedAt && (
        <div className="my-3">
          <Message>
            <p>{t("casebook.wait-for-results")}</p>
          </Message>
        </div>
      )}
      <DataTable
        caption={t("casebook.winners")}
        rows={winners}
        selection={
          mayRelease
            ? {
                form: "release",
                name: "caseIds",
                labelOf: ({ title }) => t("reviews.pick", { title }),
                isTicked: () => true,
              }
            : undefined
        }
        empty={
          <Empty title={t("casebook.winners-empty-title")}>
            <p>{t("casebook.winners-empty-text")}</p>
          </Empty>
        }
        columns={[
          {
            key: "case",
            head: t("cases.column-title"),
            isName: true,
            cell: ({ id, number, title }) => (
              <Link to={`/organiser/cases/${id}`}>
                <span className="num">{caseNumber(number)}</span> {title}
              </Link>
            ),
          },
          { key: "institution", head: t("cases.column-institution"), cell: ({ institution }) => institution },
          {
            key: "category",
            head: t("cases.column-category"),
            cell: ({ categoryZh, categoryEn }) => nameIn(language, { zh: categoryZh, en: categoryEn }),
          },
          {
            key: "level",
            head: t("reviews.level"),
            cell: ({ level }) => {
              const known = call.levels.find(({ key }) => key === level);
              return known ? nameIn(language, known) : level;
            },
          },
        ]}
      />
    </Section>
  );
}
