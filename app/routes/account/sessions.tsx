import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { endSessions } from "#app/domain/people/commands/end-sessions.server";
import { endSessionsForm } from "#app/domain/people/forms";
import { ownSessions } from "#app/domain/people/queries/own-sessions.server";
import { formatDateTime } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { ConfirmDetails } from "#app/ui/form/confirm-details";
import { SubmitButton } from "#app/ui/form/submit-button";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { AccountTabs } from "#app/ui/people/account-tabs";
import { Badge } from "#app/ui/state/badge";
import { DataTable } from "#app/ui/table/data-table";
import { forAccount } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "people.tab-sessions" } satisfies PageHandle;

export const loader = forAccount(async (ctx, { sessionId }) => ({
  sessions: (await ownSessions(ctx)).map((session) => ({ ...session, isThis: session.id === sessionId })),
  now: ctx.now,
}));

export const action = forAccount((ctx, { request, sessionId }) =>
  submitForm(request, ctx.actor.language, endSessionsForm, async ({ only }) => {
    await endSessions(ctx, only === undefined ? { allBut: sessionId } : { only });
    return "/account/sessions";
  }),
);

export default function SessionsScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sessions, now } = useLoaderData<typeof loader>();
  const others = sessions.filter(({ isThis }) => !isThis).length;
  const moment = (at: Date) => formatDateTime(language, at, now);
  return (
    <Main className="max-w-[52rem]">
      <AccountTabs />
      <p className="muted mb-6">{t("people.sessions-lede")}</p>
      <DataTable
        caption={t("people.tab-sessions")}
        rows={sessions}
        columns={[
          {
            key: "device",
            head: t("people.session-device"),
            isName: true,
            cell: ({ device }) => device || t("people.session-unknown"),
          },
          { key: "since", head: t("people.session-since"), cell: ({ createdAt }) => moment(createdAt) },
          { key: "until", head: t("people.session-until"), cell: ({ expiresAt }) => moment(expiresAt) },
          {
            key: "end",
            head: t("people.session-end"),
            cell: ({ id, isThis }) =>
              isThis ? (
                <Badge tone="calm">{t("people.session-this")}</Badge>
              ) : (
                <Form method="post">
                  <SubmitButton tone="plain" name="only" value={id}>
                    {t("people.session-end")}
                  </SubmitButton>
                </Form>
              ),
          },
        ]}
      />
      <div className="mt-8">
        {others === 0 ? (
          <p className="muted">{t("people.sessions-only-this")}</p>
        ) : (
          <ConfirmDetails
            label={t("people.sessions-end-others")}
            what={t("people.sessions-end-others-what", { count: others })}
            undoable={false}
          />
        )}
      </div>
    </Main>
  );
}
