import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { declareConflict } from "#app/domain/reviews/commands/declare-conflict.server";
import { conflictForm } from "#app/domain/reviews/forms";
import { assignmentToRecuse } from "#app/domain/reviews/queries/assignment-to-recuse.server";
import type { PageHandle } from "#app/ui/document/page-handle";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { TextAreaField } from "#app/ui/form/text-area-field";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { Main } from "#app/ui/frame/main";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forReviewer } from "#app/web/area.server";
import { submitForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "desk.conflict-title" } satisfies PageHandle;

export const loader = forReviewer(async (ctx, { params }) => {
  const assignmentId = pathParam(params, "assignmentId", "assignment.not-found");
  const { code, isLocked } = await assignmentToRecuse(ctx, assignmentId);
  if (isLocked) throw redirect(`/reviewer/assignments/${assignmentId}`);
  return { assignmentId, code };
});

export const action = forReviewer((ctx, { request, params }) => {
  const assignmentId = pathParam(params, "assignmentId", "assignment.not-found");
  return submitForm(request, ctx.actor.language, conflictForm, async ({ note }) => {
    await declareConflict(ctx, { assignmentId, note });
    return "/reviewer?recused";
  });
});

export default function ConflictScreen() {
  const { t } = useTranslation();
  const { assignmentId, code } = useLoaderData<typeof loader>();
  const [form, fields] = useSchemaForm(conflictForm, { lastResult: useActionData<typeof action>() });
  return (
    <Main className="max-w-[52rem]">
      <PageHead title={t("desk.conflict-title")} sub={t("desk.conflict-lede", { code })} />
      <p>{t("desk.conflict-when")}</p>
      <ul className="list-disc pl-5 mt-2 mb-6">
        {([1, 2, 3, 4] as const).map((rule) => (
          <li key={rule}>{t(`desk.conflict-when-${rule}`)}</li>
        ))}
      </ul>
      <SchemaForm form={form}>
        <TextAreaField field={fields.note} label={t("desk.conflict-note")} hint={t("desk.conflict-note-hint")} />
        <Message tone="warn" title={t("common.what-will-happen")}>
          <p>{t("desk.conflict-what")}</p>
          <p>{t("common.cannot-undo")}</p>
        </Message>
        <div className="btn-row">
          <SubmitButton tone="danger">{t("desk.conflict-do")}</SubmitButton>
          <Link className="btn" to={`/reviewer/assignments/${assignmentId}`}>
            {t("desk.conflict-back")}
          </Link>
        </div>
      </SchemaForm>
    </Main>
  );
}
