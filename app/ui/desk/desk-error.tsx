import { isRouteErrorResponse } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorScreen } from "../frame/error-screen";
import { Main } from "../frame/main";
import { PageHead } from "../state/page-head";
import { PledgeFirst } from "./pledge-first";

/** Instead of the desk: without the pledge, where to sign it; anything else as everywhere. */
export function DeskError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!isUnpledged(error)) return <ErrorScreen error={error} />;
  return (
    <Main className="max-w-[52rem]">
      <PageHead title={t("desk.list-title")} />
      <PledgeFirst />
    </Main>
  );
}

function isUnpledged(error: unknown) {
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  return typeof data === "object" && data !== null && "refusal" in data && data.refusal === "review.unpledged";
}
