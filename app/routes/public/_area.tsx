import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import type { PageHandle } from "#app/ui/document/page-handle";
import { PublicFrame } from "#app/ui/frame/public-frame";
import styles from "#app/ui/styles/public.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Public pages need no scripts. */
export const handle = { js: false } satisfies PageHandle;

export default function PublicArea() {
  return (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  );
}
