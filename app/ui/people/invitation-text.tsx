import { useTranslation } from "react-i18next";
import { type InvitationKind, type OrganiserRole, organiserRoles } from "#app/domain/people/roles";

/** Who asks, and what for. */
export function InvitationText({ kind, house, role }: { kind: InvitationKind; house: string; role: string | null }) {
  const { t } = useTranslation();
  if (kind !== "organiser") return <p className="lead">{t(`people.invitation-${kind}`, { house })}</p>;
  const known: OrganiserRole = organiserRoles.find((one) => one === role) ?? "officer";
  return <p className="lead">{t("people.invitation-organiser", { house, role: t(`people.role-${known}`) })}</p>;
}
