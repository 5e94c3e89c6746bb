import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pledge } from "#app/domain/people/commands/pledge.server";
import { pledgeForm } from "#app/domain/people/forms";
import { reviewerProfile } from "#app/domain/people/queries/reviewer-profile.server";
import { formatDateTime } from "#app/i18n/format";
import type { PageHandle } from "#app/ui/document/page-handle";
import { CheckboxField } from "#app/ui/form/checkbox-field";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forReviewer } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "people.pledge-title" } satisfies PageHandle;

export const loader = forReviewer(async (ctx) => {
  const { pledgedAt } = await reviewerProfile(ctx, ctx.actor.userId);
  return { pledgedAt, now: ctx.now };
});

export const action = forReviewer((ctx, { request }) =>
  submitForm(request, ctx.actor.language, pledgeForm, async () => {
    await pledge(ctx);
    return "/reviewer";
  }),
);

export default function PledgeScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pledgedAt, now } = useLoaderData<typeof loader>();
  const [form, fields] = useSchemaForm(pledgeForm, { lastResult: useActionData<typeof action>() });
  return (
    <Main className="max-w-[52rem]">
      <PageHead title={t("people.pledge-title")} sub={t("people.pledge-lede")} />
      <ol className="mb-6 grid list-decimal gap-3 pl-6">
        {([1, 2, 3, 4] as const).map((rule) => (
          <li key={rule}>{t(`people.pledge-${rule}`)}</li>
        ))}
      </ol>
      {pledgedAt ? (
        <Message tone="calm">
          <p>{t("people.pledge-signed", { moment: formatDateTime(language, pledgedAt, now) })}</p>
        </Message>
      ) : (
        <SchemaForm form={form}>
          <CheckboxField field={fields.agreed}>{t("people.pledge-agree")}</CheckboxField>
          <div className="btn-row">
            <SubmitButton>{t("people.pledge-button")}</SubmitButton>
          </div>
        </SchemaForm>
      )}
    </Main>
  );
}
