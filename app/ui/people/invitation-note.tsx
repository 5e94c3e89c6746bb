import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SavedNote } from "./saved-note";

/** Says what has just become of an invitation: it went out, or it was taken back. */
export function InvitationNote() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <SavedNote>{t(params.get("done") === "withdraw" ? "people.invite-withdrawn" : "people.invite-sent")}</SavedNote>
  );
}
