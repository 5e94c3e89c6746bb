import { Link, NavLink, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

export interface CallNavLink {
  to: string;
  label: string;
  /** A count or a share beside the word, already formatted. */
  count?: string;
  end?: boolean;
  /** True where a screen under another address belongs to this one. */
  isCurrent?: boolean;
}

/** The second bar of the organiser: the call at hand and the steps of its life. On phones it is moved to where one is. */
export function CallNav({ name, links }: { name: string; links: readonly CallNavLink[] }) {
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = bar.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [pathname]);
  return (
    <nav className="callnav" aria-label={name} ref={bar}>
      <span className="callname">{name}</span>
      {links.map((link) => (
        <CallLink key={link.to} {...link} />
      ))}
    </nav>
  );
}

function CallLink({ to, label, count, end, isCurrent = false }: CallNavLink) {
  const words = (
    <>
      {label} {count !== undefined && <span className="n">{count}</span>}
    </>
  );
  return isCurrent ? (
    <Link to={to} aria-current="page">
      {words}
    </Link>
  ) : (
    <NavLink to={to} end={end}>
      {words}
    </NavLink>
  );
}
