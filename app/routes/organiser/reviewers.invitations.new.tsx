import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { fieldsOfWork } from "#app/domain/calls/queries/fields-of-work.server";
import { inviteReviewer } from "#app/domain/people/commands/invite-reviewer.server";
import { reviewerInvitationForm } from "#app/domain/people/forms";
import type { PageHandle } from "#app/ui/document/page-handle";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { Main } from "#app/ui/frame/main";
import { useLanguage } from "#app/ui/language";
import { InviteeFields } from "#app/ui/people/invitee-fields";
import { ReviewerFields } from "#app/ui/people/reviewer-fields";
import { PageHead } from "#app/ui/state/page-head";
import { Section } from "#app/ui/state/section";
import { forOrganiser } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";

export const handle = { title: "people.invite-reviewer" } satisfies PageHandle;

export const loader = forOrganiser(["manager", "officer"], async ({ db }) => ({ work: await fieldsOfWork(db.read) }));

export const action = forOrganiser(["manager", "officer"], (ctx, { request }) =>
  submitForm(request, ctx.actor.language, reviewerInvitationForm, async (given) => {
    await inviteReviewer(ctx, given);
    return "/organiser/reviewers?done";
  }),
);

export default function ReviewerInvitationScreen() {
  const { t } = useTranslation();
  const { work } = useLoaderData<typeof loader>();
  const [form, fields] = useSchemaForm(reviewerInvitationForm, {
    lastResult: useActionData<typeof action>(),
    defaultValue: { language: useLanguage(), minLoad: 0, maxLoad: 20 },
  });
  const levels = fields.levels.getFieldset();
  return (
    <Main className="max-w-[52rem]">
      <PageHead
        title={t("people.invite-reviewer")}
        sub={t("people.invite-reviewer-lede")}
        crumbs={[{ to: "/organiser/reviewers", label: t("people.reviewers-title") }]}
      />
      <SchemaForm form={form}>
        <Section title={t("people.reviewer-person")}>
          <div className="grid gap-6 pt-4">
            <InviteeFields fields={fields} />
          </div>
        </Section>
        <Section title={t("people.reviewer-work")}>
          <div className="grid gap-6 pt-4">
            <ReviewerFields fields={fields} levelOf={(key) => levels[key]} work={work} />
          </div>
        </Section>
        <div className="btn-row">
          <SubmitButton>{t("people.invite-button")}</SubmitButton>
        </div>
      </SchemaForm>
    </Main>
  );
}
