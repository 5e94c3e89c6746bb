import type { Identities } from "#app/domain/documents/identities/identities";
import type { CaseContent } from "./content";

/** What the register knows of the institution beyond the frozen version. */
export interface InstitutionWords {
  name: string;
  aliases: string[];
  groupName: string | null;
  regionName: string | null;
  address: string | null;
  head: string | null;
  creditCode: string | null;
  contactName: string | null;
  contactMobile: string | null;
  contactEmail: string | null;
}

const present = (words: (string | null)[]) => [
  ...new Set(words.filter((word): word is string => Boolean(word?.trim()))),
];

/** Everything that would tell a reviewer who wrote a case: as it was handed in, and as the register names it today. */
export function identitiesOfCase(
  content: CaseContent,
  institution: InstitutionWords,
  coApplicants: string[],
): Identities {
  const houses = content.authors.map((author) => author.institution);
  return {
    institutionNames: present([
      content.institution.name,
      institution.name,
      ...institution.aliases,
      institution.groupName,
      ...coApplicants,
      ...houses,
    ]),
    places: present([content.institution.regionName, institution.regionName]),
    authors: present([...content.authors.map(({ name }) => name), institution.head, institution.contactName]),
    contacts: present([institution.contactMobile, institution.contactEmail, institution.address]),
    codes: present([content.institution.creditCode, institution.creditCode]),
  };
}
