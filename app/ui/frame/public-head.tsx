import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languageOfPath, publicPath } from "#app/i18n/public-path";
import { Brand } from "./brand";
import { DemoMark } from "./demo-mark";
import { LanguageLink } from "./language-link";
import { publicLinks } from "./public-links";

/** The head of a public page, under a thick and a thin rule. Plain anchors: public pages have no scripts. */
export function PublicHead() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const language = languageOfPath(pathname);
  return (
    <header className="masthead">
      <div className="page masthead-in">
        <Brand href={publicPath(language, "/")} />
        <DemoMark />
        <nav className="nav" aria-label={t("common.nav-main")}>
          {publicLinks.map(({ path, name }) => {
            const href = publicPath(language, path);
            return (
              <a key={path} href={href} aria-current={isWithin(pathname, href, path) ? "page" : undefined}>
                {t(name)}
              </a>
            );
          })}
        </nav>
        <div className="masthead-side">
          <LanguageLink />
          <a href="/account/sign-in">{t("common.sign-in")}</a>
        </div>
      </div>
    </header>
  );
}

/** The home page is current only on itself, the others also on what lies below them. */
function isWithin(pathname: string, href: string, path: string): boolean {
  const here = pathname.replace(/(.)\/$/, "$1");
  return here === href || (path !== "/" && here.startsWith(`${href}/`));
}
