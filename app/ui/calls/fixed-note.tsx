import { useTranslation } from "react-i18next";
import { Message } from "../state/message";

/** Instead of a form: the call is open, so its rules are shown as published. */
export function FixedNote() {
  const { t } = useTranslation();
  return <Message>{t("calls.fixed")}</Message>;
}
