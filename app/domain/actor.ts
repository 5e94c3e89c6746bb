import type { Language } from "#app/i18n/languages";
import type { MembershipRole, OrganiserRole } from "#app/domain/people/roles";

/** Who acts. Everything a rule may ask about a person, read once when the request arrives. */
export interface Actor {
  userId: string | null;
  name: string;
  language: Language;
  administrator: boolean;
  organiser: { id: string; role: OrganiserRole } | null;
  institution: { id: string; role: MembershipRole } | null;
  reviewer: boolean;
  /** The portal itself: jobs, the command line. */
  system: boolean;
}

/** Someone who has not signed in. */
export const visitor = (language: Language): Actor => ({
  userId: null,
  name: "",
  language,
  administrator: false,
  organiser: null,
  institution: null,
  reviewer: false,
  system: false,
});

/** The portal acting on its own: a job, or the operators' command line. */
export const portal = (language: Language): Actor => ({ ...visitor(language), name: "xinglin", system: true });
