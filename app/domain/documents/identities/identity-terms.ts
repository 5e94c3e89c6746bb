import { contactTerms } from "./contact-terms";
import { maskWords, type Identities, type IdentityTerm } from "./identities";
import { institutionTerms } from "./institution-terms";
import { foldText } from "./fold-text";
import { personTerms } from "./person-terms";
import { placesInName, placeTerms } from "./place-terms";

/** Everything to look for, longest first, each wording once; a name outranks a place of the same wording. */
export function identityTerms(identities: Identities): IdentityTerm[] {
  const places = [...identities.places, ...identities.institutionNames.flatMap(placesInName)];
  const terms = [
    ...identities.institutionNames.flatMap(institutionTerms),
    ...identities.authors.flatMap(personTerms),
    ...identities.contacts.flatMap(contactTerms),
    ...identities.codes.filter((code) => code.trim().length > 3).map(codeTerm),
    ...places.flatMap(placeTerms),
  ];
  const first = new Map<string, IdentityTerm>();
  for (const term of terms) {
    const key = foldText(term.text).folded;
    if (key !== "" && !first.has(key)) first.set(key, term);
  }
  return [...first].sort(([a], [b]) => b.length - a.length).map(([, term]) => term);
}

function codeTerm(code: string): IdentityTerm {
  return { text: code.trim(), replacedBy: maskWords.code, sure: true };
}
