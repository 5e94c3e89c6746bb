import { useTranslation } from "react-i18next";
import { formErrorText } from "#app/i18n/form-error";
import { Message } from "../state/message";

/** Above a form: why it was refused as a whole. `errors` are Conform's form errors, where a Refusal arrives in words. */
export function FormErrors({ id, errors }: { id?: string; errors?: readonly string[] }) {
  const { t } = useTranslation();
  if (!errors?.length) return null;
  return (
    <div role="alert" id={id}>
      <Message tone="stop" title={t("common.form-refused")}>
        {errors.map((error) => (
          <p key={error}>{formErrorText(t, error)}</p>
        ))}
      </Message>
    </div>
  );
}
