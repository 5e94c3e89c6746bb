import { Link, NavLink } from "@remix-run/react";

export interface CallNavLink {
  to: string;
  label: string;
  /** A count or a share beside the word, already formatted. */
  count?: string;
  end?: boolean;
  /** True where a screen under another address belongs to this one. */
  isCurrent?: boolean;
}

/** The second bar of the organiser: the call at hand and the steps of its life. */
export function CallNav({ name, links }: { name: string; links: readonly CallNavLink[] }) {
  return (
    <nav className="callnav" aria-label={name}>
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
