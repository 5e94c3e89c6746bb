import { useTranslation } from "react-i18next";
import { Badge } from "../state/badge";

/** Says of an account in a list that it is closed; an open one needs no word. */
export function AccountState({ closedAt }: { closedAt: Date | null }) {
  const { t } = useTranslation();
  return closedAt && <Badge tone="stop">{t("people.account-closed")}</Badge>;
}
