import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SavedNote } from "./saved-note";

/** Says what has just become of an account. */
export function AccountNote() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <SavedNote>
      {params.get("done") === "change"
        ? undefined
        : t(params.get("done") === "close" ? "people.account-closed-now" : "people.account-reopened")}
    </SavedNote>
  );
}
