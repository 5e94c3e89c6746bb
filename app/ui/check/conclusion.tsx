import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FormErrors } from "../form/form-errors";
import { SubmitButton } from "../form/submit-button";
import { Message } from "../state/message";
import { AdmitForm } from "./admit-form";
import type { Desk } from "./desk";
import { PastChecks } from "./past-checks";
import { RefuseForm } from "./refuse-form";
import { ReturnForm } from "./return-form";

const ends = ["admit", "return", "refuse"] as const;
type End = (typeof ends)[number];

/** Right on the desk: taking the case, then one of three conclusions, each with what the institution will get. `end` comes from the address. */
export function Conclusion({
  desk,
  end,
  lastResult,
}: {
  desk: Desk;
  end: string | null;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation();
  const intent = lastResult?.initialValue?.intent ?? end;
  const proposed: End = desk.findings.length > 0 ? "return" : "admit";
  const chosen = ends.find((one) => one === intent) ?? proposed;
  return (
    <div className="conclusion">
      <section>
        <h2>{t("cases.conclusion")}</h2>
        {desk.mayEnd ? (
          <>
            <nav className="seg mb-4" aria-label={t("cases.conclusion")}>
              {ends.map((one) => (
                <Link
                  key={one}
                  to={`?end=${one}`}
                  aria-current={one === chosen ? "true" : undefined}
                  preventScrollReset
                >
                  {t(`cases.end-${one}`)}
                </Link>
              ))}
            </nav>
            {chosen === "admit" && <AdmitForm desk={desk} lastResult={lastResult} />}
            {chosen === "return" && <ReturnForm desk={desk} lastResult={lastResult} />}
            {chosen === "refuse" && <RefuseForm lastResult={lastResult} />}
          </>
        ) : (
          <Unopened desk={desk} errors={lastResult?.error?.[""] ?? undefined} />
        )}
      </section>
      <PastChecks checks={desk.checks} now={desk.now} />
    </div>
  );
}

/** Before a case is taken, while someone else has it, and after its conclusion. */
function Unopened({ desk, errors }: { desk: Desk; errors: string[] | undefined }) {
  const { t } = useTranslation();
  if (desk.mayStart) {
    return (
      <Form method="post" className="grid gap-4">
        <FormErrors errors={errors} />
        <p>{t("cases.take-what")}</p>
        <SubmitButton name="intent" value="start">
          {t("cases.take")}
        </SubmitButton>
      </Form>
    );
  }
  return (
    <>
      <FormErrors errors={errors} />
      {desk.state === "checking" ? (
        <Message tone="warn" title={t("cases.taken-by", { name: desk.takenBy ?? "" })}>
          <p>{t("cases.taken-why")}</p>
          {desk.mayTakeOver && (
            <Form method="post" className="mt-3">
              <SubmitButton tone="plain" name="intent" value="take-over">
                {t("cases.take-over")}
              </SubmitButton>
            </Form>
          )}
        </Message>
      ) : (
        <Message>
          <p>{t("cases.concluded", { state: t(`cases.state-${desk.state}`) })}</p>
        </Message>
      )}
    </>
  );
}
