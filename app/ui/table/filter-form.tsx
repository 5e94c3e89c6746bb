import { Form, Link, useSearchParams } from "@remix-run/react";
import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";

/** Conditions above a list, in the address so that a list can be sent to a colleague. `children` are its fields; the order of the list stays. */
export function FilterForm({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const sort = params.get("sort");
  return (
    <Form method="get" role="search" className="filters">
      {sort && <input type="hidden" name="sort" value={sort} />}
      {children}
      <button className="btn">
        <Icon of={Search} />
        {t("common.filter")}
      </button>
      {params.size > 0 && (
        <Link className="btn btn-quiet" to="?">
          {t("common.filter-clear")}
        </Link>
      )}
    </Form>
  );
}
