import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SubmitButton } from "../form/submit-button";

/** Answering for a blind copy; one that surely tells who wrote it cannot be confirmed. */
export function ConfirmBlind({ rev, sure }: { rev: number; sure: number }) {
  const { t } = useTranslation();
  if (sure > 0) return <p className="mt-2 text-sm">{t("cases.blind-cannot", { count: sure })}</p>;
  return (
    <Form method="post" className="mt-3 grid gap-2">
      <p className="text-sm">{t("cases.blind-confirm-what")}</p>
      <input type="hidden" name="rev" value={rev} />
      <div>
        <SubmitButton name="intent" value="confirm">
          {t("cases.blind-confirm")}
        </SubmitButton>
      </div>
    </Form>
  );
}
