import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Message } from "../state/message";

/** Nothing is read before the pledge: where to sign it. */
export function PledgeFirst() {
  const { t } = useTranslation();
  return (
    <Message tone="warn" title={t("desk.unpledged-title")}>
      <p>{t("desk.unpledged-text")}</p>
      <p className="btn-row mt-3">
        <Link className="btn btn-primary" to="/reviewer/pledge">
          {t("desk.unpledged-go")}
        </Link>
      </p>
    </Message>
  );
}
