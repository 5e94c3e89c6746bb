import type { ConflictKind } from "./lifecycle";

/** A house by all the words it goes by. */
export interface House {
  id: string | null;
  names: readonly string[];
  /** Hospital group or 医共体. */
  group: string | null;
}

/** A reviewer's own house and former ones. */
export interface ReviewerHouses {
  institution: House;
  former: readonly string[];
  /** The institution the reviewer writes cases for here, whatever the profile says. */
  memberOf: string | null;
}

const fold = (name: string) =>
  name
    .normalize("NFKC")
    .replace(/[\s()（）·]/g, "")
    .toLowerCase();

/** Shortest name that may stand for a longer one: 花木社区医院 for 上海市浦东新区花木社区医院. */
const shortest = 4;

/** The same house under two names: equal, or one is the end of the other, as with and without its place. */
export function isSameHouse(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)];
  if (first === "" || second === "") return false;
  if (first === second) return true;
  return Math.min(first.length, second.length) >= shortest && (first.endsWith(second) || second.endsWith(first));
}

const shareAName = (names: readonly string[], others: readonly string[]) =>
  names.some((name) => others.some((other) => isSameHouse(name, other)));

/** Why this reviewer must not judge this institution's case, or nothing. */
export function conflictBetween(applicant: House, reviewer: ReviewerHouses): ConflictKind | null {
  const { institution, former, memberOf } = reviewer;
  if (applicant.id && applicant.id === memberOf) return "same-institution";
  if ((applicant.id && applicant.id === institution.id) || shareAName(applicant.names, institution.names))
    return "same-institution";
  if (shareAName(applicant.names, former)) return "former-institution";
  if (applicant.group && institution.group && fold(applicant.group) === fold(institution.group)) return "same-group";
  return null;
}
