import type { MessageKey } from "#app/i18n/translation";

/** The public house, by Chinese address. */
export const publicLinks = [
  { path: "/", name: "common.nav-public-home" },
  { path: "/casebook", name: "common.nav-public-casebook" },
  { path: "/calls", name: "common.nav-public-calls" },
  { path: "/about", name: "common.nav-public-about" },
] as const satisfies readonly { path: string; name: MessageKey }[];
