import { Link, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { withParam } from "./with-param";

/** Where in a long list one is. Pages count from 1 in `?page=`; nothing is shown for a list of one page. */
export function Pager({ page, pageSize, total }: { page: number; pageSize: number; total: number }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  const to = (target: number) => withParam(search, "page", target === 1 ? null : String(target));
  return (
    <nav className="pager" aria-label={t("common.pager")}>
      <span className="num muted">
        {t("common.pager-range", { from: (page - 1) * pageSize + 1, to: Math.min(page * pageSize, total), total })}
      </span>
      {page > 1 && (
        <Link className="btn btn-small" rel="prev" to={to(page - 1)}>
          {t("common.pager-previous")}
        </Link>
      )}
      {nearbyPages(page, last).map((target) => (
        <Link
          key={target}
          className="btn btn-small num"
          to={to(target)}
          aria-label={t("common.pager-page", { page: target })}
          aria-current={target === page ? "page" : undefined}
        >
          {target}
        </Link>
      ))}
      {page < last && (
        <Link className="btn btn-small" rel="next" to={to(page + 1)}>
          {t("common.pager-next")}
        </Link>
      )}
    </nav>
  );
}

/** The first, the last and two on either side. */
function nearbyPages(page: number, last: number): number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, last];
  return [...new Set(wanted)].filter((target) => target >= 1 && target <= last).sort((one, other) => one - other);
}
