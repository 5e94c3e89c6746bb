import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** A work screen's name over the double rule, once a page. `crumbs` lead back up; `actions` are buttons at the right. */
export function PageHead({
  title,
  sub,
  crumbs = [],
  actions,
}: {
  title: ReactNode;
  sub?: ReactNode;
  crumbs?: readonly { to: string; label: string }[];
  actions?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="masthead">
      <div>
        {crumbs.length > 0 && (
          <nav className="crumbs" aria-label={t("common.nav-crumbs")}>
            {crumbs.map(({ to, label }) => (
              <span key={to}>
                <Link to={to}>{label}</Link> ›{" "}
              </span>
            ))}
          </nav>
        )}
        <h1>{title}</h1>
        {sub && <p className="sub">{sub}</p>}
      </div>
      {actions && <div className="btn-row no-print">{actions}</div>}
    </div>
  );
}
