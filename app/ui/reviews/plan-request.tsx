import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SubmitButton } from "../form/submit-button";
import { Empty } from "../state/empty";

/** Asking for a routing plan: of what, and what is not ready for it. `again` is the small form beside a plan that exists. */
export function PlanRequest({
  waiting: { ready, unconfirmed },
  mayAct = true,
  again = false,
}: {
  waiting: { ready: number; unconfirmed: number };
  mayAct?: boolean;
  again?: boolean;
}) {
  const { t } = useTranslation();
  const ask = (
    <Form method="post">
      <SubmitButton tone={again ? "plain" : "primary"} name="intent" value="request">
        {t(again ? "reviews.plan-again" : "reviews.plan-request")}
      </SubmitButton>
    </Form>
  );
  if (again) return ready > 0 && ask;
  return (
    <Empty
      title={t(ready > 0 ? "reviews.plan-ready-title" : "reviews.plan-nothing-title", { count: ready })}
      actions={mayAct && ready > 0 && ask}
    >
      <p>{t(ready > 0 ? "reviews.plan-ready-text" : "reviews.plan-nothing-text")}</p>
      {unconfirmed > 0 && <p>{t("reviews.plan-unconfirmed", { count: unconfirmed })}</p>}
    </Empty>
  );
}
