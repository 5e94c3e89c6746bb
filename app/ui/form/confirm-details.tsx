import { Form } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Message } from "../state/message";
import { SubmitButton } from "./submit-button";

/**
 * A dangerous act in two steps, without scripts too: the button opens what will happen, to how many and whether it can
 * be undone; only there is the button that does it. `children` are further fields of the form, hidden ones included.
 */
export function ConfirmDetails({
  label,
  what,
  undoable,
  action,
  name,
  value,
  children,
}: {
  /** The act, in the words of its button. */
  label: string;
  /** What will happen, and to how many. */
  what: ReactNode;
  undoable: boolean;
  action?: string;
  name?: string;
  value?: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <details className="confirm">
      <summary className="btn btn-danger">{label}</summary>
      <Form method="post" action={action} className="confirm-in">
        <Message tone="warn">
          <p>{what}</p>
          <p>{t(undoable ? "common.can-undo" : "common.cannot-undo")}</p>
        </Message>
        {children}
        <label className="check" htmlFor={id}>
          <input type="checkbox" id={id} required />
          <span>{t("common.understood")}</span>
        </label>
        <SubmitButton tone="danger" name={name} value={value}>
          {label}
        </SubmitButton>
      </Form>
    </details>
  );
}
