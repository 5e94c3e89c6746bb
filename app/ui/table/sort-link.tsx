import { Link, useLocation } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";
import { withParam } from "./with-param";

/** A column head that sorts: up at first, the other way when it is pressed again. Goes back to the first page. */
export function SortLink({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const current = new URLSearchParams(search).get("sort");
  const isUp = current === name;
  const isDown = current === `-${name}`;
  const says = t(isUp ? "common.sort-ascending" : isDown ? "common.sort-descending" : "common.sort-by", {
    column: label,
  });
  return (
    <Link
      className="sort-link"
      to={withParam(search, "sort", isUp ? `-${name}` : name, ["page"])}
      aria-label={says}
      preventScrollReset
    >
      {label}
      {isUp && <Icon of={ArrowUp} />}
      {isDown && <Icon of={ArrowDown} />}
    </Link>
  );
}
