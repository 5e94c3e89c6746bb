import type { MembershipRole, OrganiserRole } from "#app/domain/people/roles";
import type { Language } from "#app/i18n/languages";
import type { Translate } from "#app/i18n/translation";

/** What an account serves. */
export interface AccountServes {
  isAdministrator: boolean;
  isReviewer: boolean;
  institution: string | null;
  membershipRole: MembershipRole | null;
  organiserZh: string | null;
  organiserEn: string | null;
  organiserRole: OrganiserRole | null;
}

/** The roles of an account, each with the house it is in. */
export function accountRoles(t: Translate, language: Language, account: AccountServes): string[] {
  const { isAdministrator, isReviewer, institution, membershipRole, organiserZh, organiserEn, organiserRole } = account;
  const inHouse = (house: string | null, role: MembershipRole | OrganiserRole) =>
    t("people.role-in-house", { house: house ?? "", role: t(`people.role-${role}`) });
  return [
    ...(isAdministrator ? [t("people.role-administrator")] : []),
    ...(organiserRole ? [inHouse(language === "en" ? organiserEn : organiserZh, organiserRole)] : []),
    ...(membershipRole ? [inHouse(institution, membershipRole)] : []),
    ...(isReviewer ? [t("common.role-reviewer")] : []),
  ];
}
