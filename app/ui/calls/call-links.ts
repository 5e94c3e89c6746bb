import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CallState } from "#app/domain/calls/lifecycle";
import type { CallNavLink } from "../frame/call-nav";

const rules = /\/(basics|categories|sections|rubric|settings|opening|closing)$/;

/** The screens of one call, in the order of its life. While it is prepared there are only its rules. */
export function useCallLinks(callId: string, state: CallState): CallNavLink[] {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const to = (screen: string) => `/organiser/calls/${callId}${screen}`;
  const work = [
    { to: to("/cases"), label: t("cases.officer-list"), isCurrent: pathname.startsWith("/organiser/cases/") },
    { to: to("/plan"), label: t("reviews.plan-title") },
    { to: to("/reviews"), label: t("reviews.progress-title") },
    { to: to("/decision"), label: t("reviews.decision-title") },
    { to: to("/casebook"), label: t("casebook.edition-title") },
  ];
  return [
    { to: to(""), label: t("calls.nav-overview"), end: true },
    ...(state === "draft" ? [] : work),
    { to: to("/basics"), label: t("calls.nav-rules"), isCurrent: rules.test(pathname) },
  ];
}
