import { NavLink } from "@remix-run/react";

export interface CallNavLink {
  to: string;
  label: string;
  /** A count or a share beside the word, already formatted. */
  count?: string;
  end?: boolean;
}

/** The second bar of the organiser: the call at hand and the steps of its life. */
export function CallNav({ name, links }: { name: string; links: readonly CallNavLink[] }) {
  return (
    <nav className="callnav" aria-label={name}>
      <span className="callname">{name}</span>
      {links.map(({ to, label, count, end }) => (
        <NavLink key={to} to={to} end={end}>
          {label} {count !== undefined && <span className="n">{count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
