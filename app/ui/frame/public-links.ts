import type { MessageKey } from "#app/i18n/translation";

/** The public house, by Chinese address. */
export const publicLinks = [
  { path: "/", name: "public.nav-home" },
  { path: "/casebook", name: "public.nav-casebook" },
  { path: "/calls", name: "public.nav-calls" },
  { path: "/about", name: "public.nav-about" },
] as const satisfies readonly { path: string; name: MessageKey }[];
