import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { useOrganiserBar } from "#app/ui/frame/use-organiser-bar";
import { WorkFrame } from "#app/ui/frame/work-frame";
import styles from "#app/ui/styles/work.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export default function OrganiserArea() {
  return (
    <WorkFrame compact links={useOrganiserBar()}>
      <Outlet />
    </WorkFrame>
  );
}
