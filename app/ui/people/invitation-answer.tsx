import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { acceptanceForm } from "#app/domain/people/forms";
import { FormErrors } from "../form/form-errors";
import { SchemaForm } from "../form/schema-form";
import { SubmitButton } from "../form/submit-button";
import { useSchemaForm } from "../form/use-schema-form";
import { Message } from "../state/message";
import { NewPasswordField } from "./password-field";
import { PersonFields } from "./person-fields";

interface Answer {
  email: string;
  name: string;
  hasAccount: boolean;
  isMine: boolean;
  isSignedIn: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
  /** The invitation's own address, to come back to. */
  path: string;
}

/** The way to accept: at once for the person meant, after signing in for one who has an account, else as a newcomer. */
export function InvitationAnswer(answer: Answer) {
  const { t } = useTranslation();
  const { email, hasAccount, isMine, isSignedIn, lastResult, path } = answer;
  if (isMine) {
    return (
      <Form method="post" className="grid gap-6">
        <FormErrors errors={lastResult?.error?.[""] ?? undefined} />
        <SubmitButton>{t("people.invitation-accept")}</SubmitButton>
      </Form>
    );
  }
  if (isSignedIn) {
    return (
      <form method="post" action="/account/sign-out" className="grid gap-6">
        <Message tone="warn">{t("people.invitation-other", { email })}</Message>
        <button className="btn">{t("common.sign-out")}</button>
      </form>
    );
  }
  if (!hasAccount) return <Newcomer {...answer} />;
  return (
    <>
      <p>{t("people.invitation-known", { email })}</p>
      <Link className="btn btn-primary" to={`/account/sign-in?to=${encodeURIComponent(path)}`}>
        {t("common.sign-in")}
      </Link>
    </>
  );
}

function Newcomer({ email, name, lastResult }: Answer) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(acceptanceForm, { lastResult, defaultValue: { name } });
  return (
    <>
      <p>{t("people.invitation-new", { email })}</p>
      <SchemaForm form={form}>
        <PersonFields fields={fields} />
        <NewPasswordField field={fields.password} label={t("people.password")} />
        <SubmitButton>{t("people.invitation-accept")}</SubmitButton>
      </SchemaForm>
    </>
  );
}
