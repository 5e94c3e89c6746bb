import { Link, NavLink, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { Brand } from "./brand";
import { DemoMark } from "./demo-mark";
import { useFrame } from "./frame-data";
import { LanguageForm } from "./language-form";
import { LanguageLink } from "./language-link";
import { PersonMenu } from "./person-menu";
import { SkipLink } from "./skip-link";

export interface BarLink {
  to: string;
  label: string;
  /** True where only the very address is current, not those below it. */
  end?: boolean;
  /** Screens below this address belong to the entry too. */
  below?: string;
  /** True for public pages, which are documents of their own without scripts. */
  isDocument?: boolean;
}

/** The bar over every work screen: where one can go, that this is a demonstration, the language, and who is signed in. */
export function AppBar({ links, children }: { links: readonly BarLink[]; children?: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useFrame();
  return (
    <header className="appbar">
      <SkipLink />
      <Brand href={publicPath(language, "/")} />
      <nav className="appnav" aria-label={t("common.nav-main")}>
        {links.map((link) => (
          <Entry key={link.to} {...link} />
        ))}
      </nav>
      <div className="appbar-end">
        <DemoMark className="no-phone" />
        <DemoMark className="only-phone" isShort />
        {children}
        {frame?.isPublic === false ? <LanguageForm /> : <LanguageLink />}
        {frame?.signedIn ? (
          <PersonMenu person={frame.signedIn} />
        ) : (
          <a href="/account/sign-in">{t("common.sign-in")}</a>
        )}
      </div>
    </header>
  );
}

function Entry({ to, label, end, below, isDocument }: BarLink) {
  const { pathname } = useLocation();
  return below !== undefined && pathname.startsWith(below) ? (
    <Link to={to} aria-current="page">
      {label}
    </Link>
  ) : (
    <NavLink to={to} end={end} reloadDocument={isDocument}>
      {label}
    </NavLink>
  );
}
