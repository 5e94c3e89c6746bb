import type { MembershipRole, OrganiserRole } from "#app/domain/people/roles";
import type { Translate } from "#app/i18n/translation";
import type { Choice } from "../form/choice";

/** Roles with what each of them does. */
export const roleChoices = (t: Translate, roles: readonly (MembershipRole | OrganiserRole)[]): Choice[] =>
  roles.map((role) => ({ value: role, label: t(`people.role-${role}`), hint: t(`people.role-${role}-hint`) }));
