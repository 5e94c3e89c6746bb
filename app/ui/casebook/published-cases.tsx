import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames } from "#app/domain/calls/settings";
import { publicPath } from "#app/i18n/public-path";
import { caseNumber } from "../check/case-number";
import { useLanguage } from "../language";
import { Section } from "../state/section";
import { DataTable } from "../table/data-table";

interface PublishedCase {
  id: string;
  caseId: string;
  number: number | null;
  title: string;
  institutionName: string;
  slug: string;
  level: string;
}

/** What the public can read, in the order of the book. */
export function PublishedCases({
  published,
  levels,
}: {
  published: readonly PublishedCase[];
  levels: readonly (BothNames & { key: string })[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t("casebook.published")}>
      <DataTable
        caption={t("casebook.published")}
        rows={published}
        columns={[
          {
            key: "case",
            head: t("cases.column-title"),
            isName: true,
            cell: ({ caseId, number, title }) => (
              <Link to={`/organiser/cases/${caseId}`}>
                <span className="num">{caseNumber(number)}</span> {title}
              </Link>
            ),
          },
          { key: "institution", head: t("cases.column-institution"), cell: ({ institutionName }) => institutionName },
          {
            key: "level",
            head: t("reviews.level"),
            cell: ({ level }) => {
              const known = levels.find(({ key }) => key === level);
              return known ? nameIn(language, known) : level;
            },
          },
          {
            key: "page",
            head: t("casebook.column-page"),
            cell: ({ slug }) => <a href={publicPath(language, `/cases/${slug}`)}>{t("casebook.open-page")}</a>,
          },
        ]}
      />
    </Section>
  );
}
