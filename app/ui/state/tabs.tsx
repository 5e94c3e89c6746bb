import { NavLink } from "@remix-run/react";

/** The screens of one thing side by side. Each tab is a link with its own address. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { to: string; label: string; count?: string; end?: boolean }[];
}) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.end}>
          {tab.label} {tab.count !== undefined && <span className="num muted">{tab.count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
