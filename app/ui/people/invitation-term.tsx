import { useTranslation } from "react-i18next";
import { formatDay } from "#app/i18n/format";
import { useLanguage } from "../language";
import { Badge } from "../state/badge";

/** Until when the link of an invitation opens, or that it does not any more. */
export function InvitationTerm({ expiresAt, now }: { expiresAt: Date; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return expiresAt > now ? (
    <Badge>{t("people.invited-until", { day: formatDay(language, expiresAt) })}</Badge>
  ) : (
    <Badge tone="warn">{t("people.invited-over")}</Badge>
  );
}
