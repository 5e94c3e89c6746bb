import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CallState } from "#app/domain/calls/lifecycle";
import type { CallNavLink } from "../frame/call-nav";

const rules = /\/(basics|categories|sections|rubric|settings|opening|closing)$/;

/** The screens of one call, in the order of its life. While it is prepared there is nothing to work on but its rules. */
export function useCallLinks({ id, state }: { id: string; state: CallState }): CallNavLink[] {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const to = (screen: string) => `/organiser/calls/${id}${screen}`;
  const work: CallNavLink[] = [
    { to: to("/cases"), label: t("calls.nav-cases") },
    { to: to("/plan"), label: t("calls.nav-plan") },
    { to: to("/reviews"), label: t("calls.nav-reviews") },
    { to: to("/decision"), label: t("calls.nav-decision") },
    { to: to("/casebook"), label: t("calls.nav-casebook") },
  ];
  return [
    { to: to(""), label: t("calls.nav-overview"), end: true },
    ...(state === "draft" ? [] : work),
    { to: to("/basics"), label: t("calls.nav-rules"), isCurrent: rules.test(pathname) },
  ];
}
