import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface PartLinksProps {
  parts: readonly { key: string; name: string; count: number }[];
  /** The part that is listed. */
  current: string;
}

/** The parts of a draft with the number of their kept states; each leads to its list. */
export function PartLinks({ parts, current }: PartLinksProps) {
  const { t } = useTranslation();
  return (
    <nav className="state-views" aria-label={t("cases.states-parts")}>
      {parts.map(({ key, name, count }) => (
        <Link key={key} to={`?part=${encodeURIComponent(key)}`} aria-current={key === current ? "true" : undefined}>
          {name} <span className="num">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
