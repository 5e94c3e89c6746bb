import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDateTime } from "#app/i18n/format";
import { SubmitButton } from "../form/submit-button";
import { useLanguage } from "../language";
import { Empty } from "../state/empty";
import { DataTable } from "../table/data-table";

export interface DeadJob {
  id: string;
  kind: string;
  attempts: number;
  lastError: string | null;
  finishedAt: Date | null;
}

/** Work that was given up, with the last error in the program's words, and the way to have it tried again. */
export function DeadJobs({ jobs, now }: { jobs: readonly DeadJob[]; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t("system.dead-title")}
      rows={jobs}
      empty={<Empty title={t("system.dead-none")}>{t("system.dead-none-text")}</Empty>}
      columns={[
        { key: "kind", head: t("system.dead-kind"), isName: true, cell: ({ kind }) => kind },
        { key: "attempts", head: t("system.dead-attempts"), align: "right", cell: ({ attempts }) => attempts },
        { key: "error", head: t("system.dead-error"), cell: ({ lastError }) => lastError },
        {
          key: "at",
          head: t("system.dead-at"),
          cell: ({ finishedAt }) => finishedAt && formatDateTime(language, finishedAt, now),
        },
        {
          key: "retry",
          head: "",
          cell: ({ id }) => (
            <Form method="post">
              <SubmitButton tone="plain" name="jobId" value={id}>
                {t("system.dead-retry")}
              </SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  );
}
