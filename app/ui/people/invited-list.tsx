import { useTranslation } from "react-i18next";
import { formatDay } from "#app/i18n/format";
import { Badge } from "../state/badge";
import { DataTable } from "../table/data-table";
import { useLanguage } from "../language";

export interface InvitedPerson {
  id: string;
  name: string;
  email: string;
  expiresAt: Date;
}

/** Who has been invited and not answered, and until when their link opens. */
export function InvitedList({ invited, now }: { invited: readonly InvitedPerson[]; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t("people.invited")}
      rows={invited}
      empty={<p className="muted">{t("people.invited-none")}</p>}
      columns={[
        { key: "name", head: t("people.name"), isName: true, cell: ({ name }) => name },
        { key: "email", head: t("people.email"), cell: ({ email }) => email },
        {
          key: "until",
          head: t("people.session-until"),
          cell: ({ expiresAt }) =>
            expiresAt > now ? (
              <Badge>{t("people.invited-until", { day: formatDay(language, expiresAt) })}</Badge>
            ) : (
              <Badge tone="warn">{t("people.invited-over")}</Badge>
            ),
        },
      ]}
    />
  );
}
