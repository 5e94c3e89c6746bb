import { Link } from "@remix-run/react";
import { CircleUserRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";
import { areaLinks, type SignedIn } from "./signed-in";

/** The person's name, opening to the parts of the house open to them, their account, and the way out. */
export function PersonMenu({ person }: { person: SignedIn }) {
  const { t } = useTranslation();
  return (
    <details className="person-menu">
      <summary aria-label={t("common.account-menu", { name: person.name })}>
        <Icon of={CircleUserRound} />
        <span className="no-phone">{person.name}</span>
      </summary>
      <div className="person-menu-list">
        <p className="only-phone muted">{person.name}</p>
        {person.areas.map((area) => (
          <Link key={area} to={areaLinks[area].href}>
            {t(areaLinks[area].name)}
          </Link>
        ))}
        <Link to="/account/profile">{t("common.profile")}</Link>
        <form method="post" action="/account/sign-out">
          <button className="bar-button">{t("common.sign-out")}</button>
        </form>
      </div>
    </details>
  );
}
