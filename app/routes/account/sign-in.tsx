import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openCalls } from "#app/domain/calls/queries/open-calls.server";
import { signIn } from "#app/domain/people/commands/sign-in.server";
import { signInForm } from "#app/domain/people/forms";
import { homeOf } from "#app/domain/people/home-of";
import type { PageHandle } from "#app/ui/document/page-handle";
import { SchemaForm } from "#app/ui/form/schema-form";
import { SubmitButton } from "#app/ui/form/submit-button";
import { TextField } from "#app/ui/form/text-field";
import { useSchemaForm } from "#app/ui/form/use-schema-form";
import { OpenCallLine } from "#app/ui/people/open-call-line";
import { VersePage } from "#app/ui/people/verse-page";
import { Message } from "#app/ui/state/message";
import { forAnyone } from "#app/web/area.server";
import { clientAddress } from "#app/web/client-address.server";
import { submitForm } from "#app/web/forms.server";
import { homeOfUser } from "#app/web/home-of-user.server";
import { safePath } from "#app/web/safe-path";
import { deviceOf, startSession } from "#app/web/session.server";

export const handle = { title: "common.sign-in" } satisfies PageHandle;

const wayBack = (request: Request, home: string) => safePath(new URL(request.url).searchParams.get("to"), home);

export const loader = forAnyone(async ({ db, actor, now }, { request }) => {
  if (actor.userId) throw redirect(wayBack(request, homeOf(actor)));
  const [call] = await openCalls(db.read, now);
  const open = call?.closesAt ? { slug: call.slug, zh: call.zh, en: call.en, closesAt: call.closesAt } : null;
  return { open, now };
});

export const action = forAnyone((ctx, { request }) =>
  submitForm(request, ctx.actor.language, signInForm, async ({ email, password }) => {
    const { userId } = await signIn(ctx, { email, password, address: clientAddress(request) });
    const cookie = await startSession(userId, deviceOf(request));
    const home = await homeOfUser(ctx, userId);
    // a document of its own: in the person's language, which may not be the one of this page
    return { to: wayBack(request, home), headers: { "Set-Cookie": cookie, "X-Remix-Reload-Document": "true" } };
  }),
);

export default function SignInScreen() {
  const { t } = useTranslation();
  const { open, now } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const [form, fields] = useSchemaForm(signInForm, { lastResult: useActionData<typeof action>() });
  return (
    <VersePage below={<OpenCallLine call={open} now={now} />}>
      <h1>{t("common.sign-in")}</h1>
      {params.has("to") && <Message tone="warn">{t("people.sign-in-first")}</Message>}
      {params.get("done") === "password" && <Message tone="calm">{t("people.password-set")}</Message>}
      <SchemaForm form={form}>
        <TextField field={fields.email} label={t("people.email")} type="email" autoComplete="username" />
        <TextField
          field={fields.password}
          label={t("people.password")}
          type="password"
          autoComplete="current-password"
        />
        <SubmitButton>{t("common.sign-in")}</SubmitButton>
      </SchemaForm>
      <div className="between">
        <Link to="/account/forgotten-password">{t("people.forgot-link")}</Link>
        <Link to="/account/register">{t("people.register-link")}</Link>
      </div>
      <hr />
      <p className="small muted">{t("people.invited-hint")}</p>
    </VersePage>
  );
}
