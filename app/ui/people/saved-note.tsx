import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Message } from "../state/message";

/** After a form was carried out its screen comes back with `?done`: says so, with scripts and without. */
export function SavedNote({ children }: { children?: string }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  if (!params.has("done")) return null;
  return (
    <div role="status" className="mb-6">
      <Message tone="calm">
        <p>{children ?? t("people.saved")}</p>
      </Message>
    </div>
  );
}
