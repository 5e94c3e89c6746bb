/** Everyone a door may meet, seen from one organiser's calls and one institution's cases. */
export const everyone = [
  "visitor",
  "account",
  "member",
  "otherMember",
  "reviewer",
  "otherReviewer",
  "manager",
  "officer",
  "chair",
  "auditor",
  "otherManager",
  "administrator",
] as const;
export type Person = (typeof everyone)[number];

/** Whoever is signed in. */
export const accounts: Person[] = everyone.filter((person) => person !== "visitor");
export const members: Person[] = ["member", "otherMember"];
export const reviewers: Person[] = ["reviewer", "otherReviewer"];
/** Managers, officers and chairs of the call's organiser: the auditor waits for the call to close. */
export const house: Person[] = ["manager", "officer", "chair"];
export const organisers: Person[] = [...house, "auditor", "otherManager"];
export const managers: Person[] = ["manager", "otherManager"];
