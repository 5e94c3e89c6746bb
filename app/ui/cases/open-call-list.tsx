import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { DeadlineClock } from "../state/deadline-clock";
import { Section } from "../state/section";
import { DataTable } from "../table/data-table";
import type { OpenCall } from "./open-call";

/** The calls one can write a case for now, the next deadline first. */
export function OpenCallList({ calls, now }: { calls: readonly OpenCall[]; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section title={t("cases.calls-open")} note={calls.length === 0 ? t("cases.calls-none") : undefined}>
      {calls.length === 0 ? (
        <p className="muted">{t("cases.calls-none-what")}</p>
      ) : (
        <DataTable
          caption={t("cases.calls-open")}
          rows={calls}
          columns={[
            {
              key: "name",
              head: t("cases.column-call"),
              isName: true,
              cell: (call) => (
                <a href={publicPath(language, `/calls/${call.slug}`)} title={t("cases.call-announcement")}>
                  {nameIn(language, call)}
                </a>
              ),
            },
            {
              key: "deadline",
              head: t("cases.column-deadline"),
              cell: ({ closesAt }) => closesAt && <DeadlineClock deadline={closesAt} now={now} />,
            },
            {
              key: "start",
              head: t("cases.column-do"),
              cell: ({ id }) => <Link to={`/institution/cases/new?call=${id}`}>{t("cases.call-start")}</Link>,
            },
          ]}
        />
      )}
    </Section>
  );
}
