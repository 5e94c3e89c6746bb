import { maskWords, type IdentityTerm } from "./identities";
import { placeUnits } from "./place-units";

/** The wordings of a telephone number, an e-mail address or a postal address (with and without its region, street alone). */
export function contactTerms(contact: string): IdentityTerm[] {
  const text = contact.trim();
  if (text.length < 5) return [];
  const { rest } = placeUnits(text);
  const street = /^\p{Script=Han}{2,}?(?:路|街|道|巷|弄|大道|胡同)/u.exec(rest)?.[0];
  return [
    term(text, true),
    ...(rest !== text && rest.length > 4 ? [term(rest, true)] : []),
    ...(street && street.length > 2 ? [term(street, false)] : []),
  ];
}

function term(text: string, sure: boolean): IdentityTerm {
  return { text, replacedBy: maskWords.contact, sure };
}
