import { useTranslation } from "react-i18next";
import type { BarLink } from "./app-bar";
import { useFrame } from "./frame-data";

/** The organiser's bar; whoever only looks after the installation sees the system alone. */
export function useOrganiserBar(): BarLink[] {
  const { t } = useTranslation();
  const areas = useFrame()?.signedIn?.areas ?? [];
  const system = { to: "/organiser/system", label: t("system.title") };
  if (!areas.includes("organiser")) return [system];
  return [
    { to: "/organiser/calls", label: t("common.nav-organiser"), below: "/organiser/cases/" },
    { to: "/organiser/reviewers", label: t("people.reviewers-title") },
    { to: "/organiser/institutions", label: t("people.institutions-title") },
    ...(areas.includes("administrator") ? [system] : []),
  ];
}
