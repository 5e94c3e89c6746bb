import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../table/data-table";
import { InvitationTerm } from "./invitation-term";

export interface InvitedPerson {
  id: string;
  name: string;
  email: string;
  expiresAt: Date;
  /** Whoever looks may send it again or take it back. */
  mayHandle: boolean;
}

/** Who has been invited and not answered, and until when their link opens; `at` is the folder of the screens where something can be done about it. */
export function InvitedList({ invited, at, now }: { invited: readonly InvitedPerson[]; at: string; now: Date }) {
  const { t } = useTranslation();
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
          head: t("people.invited-link"),
          cell: ({ expiresAt }) => <InvitationTerm expiresAt={expiresAt} now={now} />,
        },
        {
          key: "handle",
          head: "",
          cell: ({ id, name, mayHandle }) =>
            mayHandle && (
              <Link to={`${at}/${id}`} aria-label={t("people.invited-handle-of", { name })}>
                {t("people.invited-handle")}
              </Link>
            ),
        },
      ]}
    />
  );
}
