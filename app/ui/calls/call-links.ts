import { useTranslation } from "react-i18next";
import type { CallState } from "#app/domain/calls/lifecycle";
import type { CallNavLink } from "../frame/call-nav";

/** The screens of one call, in the order of its life. While it is prepared there are only its rules. */
export function useCallLinks({ id }: { id: string; state: CallState }): CallNavLink[] {
  const { t } = useTranslation();
  const to = (screen: string) => `/organiser/calls/${id}${screen}`;
  return [
    { to: to(""), label: t("calls.nav-overview"), end: true },
    { to: to("/basics"), label: t("calls.nav-rules") },
  ];
}
