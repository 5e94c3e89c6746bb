import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { loadWholeWording } from "#app/i18n/messages.client";
import { useOrganiserBar } from "#app/ui/frame/use-organiser-bar";
import { WorkFrame } from "#app/ui/frame/work-frame";
import styles from "#app/ui/styles/work.css?url";

// from an institution's screens one comes here with the wording of those alone
if (typeof document !== "undefined") await loadWholeWording();

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export default function OrganiserArea() {
  return (
    <WorkFrame compact links={useOrganiserBar()}>
      <Outlet />
    </WorkFrame>
  );
}
