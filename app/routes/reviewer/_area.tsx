import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { loadWholeWording } from "#app/i18n/messages.client";
import { WorkFrame } from "#app/ui/frame/work-frame";
import styles from "#app/ui/styles/work.css?url";

// from an institution's screens one comes here with the wording of those alone
if (typeof document !== "undefined") await loadWholeWording();

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export default function ReviewerArea() {
  const { t } = useTranslation();
  return (
    <WorkFrame
      links={[
        { to: "/reviewer", label: t("common.nav-reviewer"), end: true, below: "/reviewer/assignments/" },
        { to: "/reviewer/profile", label: t("people.own-profile-title") },
        { to: "/reviewer/pledge", label: t("people.pledge") },
      ]}
    >
      <Outlet />
    </WorkFrame>
  );
}
