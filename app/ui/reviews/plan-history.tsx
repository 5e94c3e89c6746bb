import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PlanState } from "#app/domain/reviews/lifecycle";
import { formatDateTime } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Badge } from "../state/badge";
import { Section } from "../state/section";
import type { Tone } from "../state/tone";
import { DataTable } from "../table/data-table";

interface PlanLine {
  id: string;
  position: number;
  state: PlanState;
  createdAt: Date;
  by: string | null;
}

const tones: Record<PlanState, Tone> = { computing: "accent", ready: "warn", applied: "calm", discarded: "plain" };

/** Every plan of the call, so that it can be seen later what was weighed. */
export function PlanHistory({
  plans,
  current,
  now,
}: {
  plans: readonly PlanLine[];
  current: string | undefined;
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="mt-8">
      <Section title={t("reviews.plan-history")}>
        <DataTable
          caption={t("reviews.plan-history")}
          rows={plans}
          currentId={current}
          columns={[
            {
              key: "position",
              head: t("reviews.plan-title"),
              isName: true,
              cell: ({ position }) => <Link to={`?plan=${position}`}>{t("reviews.plan-head", { position })}</Link>,
            },
            {
              key: "state",
              head: t("cases.column-state"),
              cell: ({ state }) => <Badge tone={tones[state]}>{t(`reviews.plan-state-${state}`)}</Badge>,
            },
            {
              key: "at",
              head: t("reviews.plan-at"),
              cell: ({ createdAt }) => formatDateTime(language, createdAt, now),
            },
            { key: "by", head: t("reviews.plan-by"), cell: ({ by }) => by },
          ]}
        />
      </Section>
    </div>
  );
}
