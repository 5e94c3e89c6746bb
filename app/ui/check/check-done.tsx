import { Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formalityOutcomes } from "#app/domain/cases/kinds";
import { Message } from "../state/message";

/** Over the next case: how the last one ended, `?ended=returned&case=…`, and the way back to it. */
export function CheckDone() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const outcome = formalityOutcomes.find((one) => one === params.get("ended"));
  const caseId = params.get("case") ?? "";
  if (!outcome || !/^[\w-]{1,80}$/.test(caseId)) return null;
  const last = `/organiser/cases/${caseId}`;
  return (
    <div role="status" className="mb-6">
      <Message tone="calm">
        <p>
          {t(`cases.ended-${outcome}`)}{" "}
          <Link to={outcome === "admitted" ? `${last}/blind` : last}>{t(`cases.ended-${outcome}-link`)}</Link>
        </p>
      </Message>
    </div>
  );
}
