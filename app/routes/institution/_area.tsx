import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WorkFrame } from "#app/ui/frame/work-frame";
import styles from "#app/ui/styles/work.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export default function InstitutionArea() {
  const { t } = useTranslation();
  return (
    <WorkFrame
      links={[
        { to: "/institution", label: t("common.nav-institution"), end: true, below: "/institution/cases/" },
        { to: "/institution/institution", label: t("people.institution-title") },
        { to: "/institution/members", label: t("people.members-title") },
      ]}
    >
      <Outlet />
    </WorkFrame>
  );
}
