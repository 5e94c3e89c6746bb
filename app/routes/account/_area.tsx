import type { LinksFunction } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { publicPath } from "#app/i18n/public-path";
import { publicLinks } from "#app/ui/frame/public-links";
import { WorkFrame } from "#app/ui/frame/work-frame";
import { useLanguage } from "#app/ui/language";
import styles from "#app/ui/styles/work.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export default function AccountArea() {
  const { t } = useTranslation();
  const language = useLanguage();
  const bar = publicLinks.map(({ path, name }) => ({
    to: publicPath(language, path),
    label: t(name),
    end: true,
    isDocument: true,
  }));
  return (
    <WorkFrame links={bar}>
      <Outlet />
    </WorkFrame>
  );
}
