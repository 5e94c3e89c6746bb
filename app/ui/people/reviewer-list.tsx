import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn, type Named } from "#app/domain/people/named";
import { provinces } from "#app/domain/people/provinces";
import { titleLevels } from "#app/domain/people/title-levels";
import { useLanguage } from "../language";
import { Badge } from "../state/badge";
import { Empty } from "../state/empty";
import { DataTable } from "../table/data-table";
import { AccountState } from "./account-state";

export interface ListedReviewer {
  id: string;
  name: string;
  email: string;
  institutionName: string;
  titleLevel: number;
  province: string | null;
  minLoad: number;
  maxLoad: number;
  pledgedAt: Date | null;
  closedAt: Date | null;
  levels: { categoryKey: string; level: number }[];
}

/** All reviewers with what routing goes by. */
export function ReviewerList({
  reviewers,
  categories,
}: {
  reviewers: readonly ListedReviewer[];
  categories: readonly Named[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const fields = (levels: ListedReviewer["levels"]) =>
    levels.map(({ categoryKey }) => nameIn(categories, categoryKey, language)).join(language === "en" ? ", " : "、");
  return (
    <DataTable
      caption={t("people.reviewers-title")}
      rows={reviewers}
      empty={<Empty title={t("people.reviewers-empty")}>{t("people.reviewers-empty-text")}</Empty>}
      columns={[
        {
          key: "name",
          head: t("people.name"),
          isName: true,
          cell: ({ id, name, closedAt }) => (
            <>
              <Link to={`/organiser/reviewers/${id}`}>{name}</Link> <AccountState closedAt={closedAt} />
            </>
          ),
        },
        {
          key: "institution",
          head: t("people.reviewer-institution"),
          cell: ({ institutionName }) => institutionName,
        },
        {
          key: "level",
          head: t("people.title-level"),
          cell: ({ titleLevel }) => nameIn(titleLevels, String(titleLevel), language),
        },
        {
          key: "province",
          head: t("people.institutions-region"),
          cell: ({ province }) => nameIn(provinces, province, language),
        },
        {
          key: "categories",
          head: t("people.knowledge"),
          cell: ({ levels }) => fields(levels) || <span className="muted">{t("people.no-categories")}</span>,
        },
        {
          key: "load",
          head: t("people.load"),
          align: "right",
          cell: ({ minLoad, maxLoad }) => `${minLoad}–${maxLoad}`,
        },
        {
          key: "pledge",
          head: t("people.pledge"),
          cell: ({ pledgedAt }) => (
            <Badge tone={pledgedAt ? "calm" : "warn"}>{t(pledgedAt ? "people.pledged" : "people.not-pledged")}</Badge>
          ),
        },
      ]}
    />
  );
}
