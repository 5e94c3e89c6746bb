import type { MessageKey } from "#app/i18n/translation";

/** What the frame shows of the person who reads the page. */
export interface SignedIn {
  name: string;
  areas: readonly Area[];
}

/** The parts of the house a person may enter, in the order in which the bar offers them. */
export type Area = "organiser" | "institution" | "reviewer" | "administrator";

export const areaLinks: Record<Area, { href: string; name: MessageKey }> = {
  organiser: { href: "/organiser/calls", name: "common.role-organiser" },
  institution: { href: "/institution", name: "common.role-institution" },
  reviewer: { href: "/reviewer", name: "common.role-reviewer" },
  administrator: { href: "/organiser/system", name: "common.role-administrator" },
};
