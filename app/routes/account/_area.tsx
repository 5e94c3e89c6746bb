import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { usePublicBar } from "#app/ui/frame/use-public-bar";
import { WorkFrame } from "#app/ui/frame/work-frame";
import styles from "#app/ui/styles/work.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export default function AccountArea() {
  return (
    <WorkFrame links={usePublicBar()}>
      <Outlet />
    </WorkFrame>
  );
}
