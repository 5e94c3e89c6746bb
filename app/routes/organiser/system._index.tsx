import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { retryJob } from "#app/domain/people/commands/retry-job.server";
import { jobForm } from "#app/domain/people/forms";
import { installationHealth } from "#app/domain/people/queries/installation-health.server";
import { formatDateTime, formatNumber } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { FormErrors } from "#app/ui/form/form-errors";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { DeadJobs } from "#app/ui/people/dead-jobs";
import { SystemTabs } from "#app/ui/people/system-tabs";
import { Facts } from "#app/ui/state/facts";
import { Section } from "#app/ui/state/section";
import { forAdministrator } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "system.title" } satisfies PageHandle;

export const loader = forAdministrator(async (ctx) => ({ health: await installationHealth(ctx), now: ctx.now }));

export const action = forAdministrator((ctx, { request }) =>
  submitForm(request, ctx.actor.language, jobForm, async ({ jobId }) => {
    await retryJob(ctx, { jobId });
    return "/organiser/system";
  }),
);

export default function HealthScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { health, now } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { counts, jobs, oldestWaiting, record } = health;
  const count = (value: number) => formatNumber(language, value);
  const moment = (at: Date) => formatDateTime(language, at, now);
  return (
    <Main>
      <SystemTabs sub={t("system.health-lede", { moment: moment(now) })} />
      <Facts
        facts={[
          { name: t("system.people"), value: count(counts.users) },
          { name: t("system.institutions"), value: count(counts.institutions) },
          { name: t("system.reviewers"), value: count(counts.reviewers) },
          { name: t("system.organisers"), value: count(counts.organisers) },
          { name: t("system.mails-unsent"), value: count(health.unsentMails) },
          { name: t("system.record-events"), value: count(record.events) },
          { name: t("system.record-unsealed"), value: count(record.unsealed) },
        ]}
      />
      <Section
        title={t("system.jobs")}
        note={oldestWaiting ? `${t("system.jobs-oldest")} ${moment(oldestWaiting)}` : t("system.jobs-none-waiting")}
      >
        <Facts
          facts={[
            { name: t("system.jobs-waiting"), value: count(jobs.waiting) },
            { name: t("system.jobs-scheduled"), value: count(jobs.scheduled) },
            { name: t("system.jobs-running"), value: count(jobs.running) },
            { name: t("system.jobs-done"), value: count(jobs.done) },
            { name: t("system.jobs-dead"), value: count(jobs.dead), isBad: jobs.dead > 0 },
          ]}
        />
      </Section>
      <Section title={t("system.dead-title")}>
        <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
        <DeadJobs jobs={health.dead} now={now} />
      </Section>
    </Main>
  );
}
