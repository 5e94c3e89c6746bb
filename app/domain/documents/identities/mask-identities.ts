import type { RichDocument } from "../document";
import { mapText } from "../map-text";
import { findIdentities, type IdentityMatch } from "./find-identities";
import type { Identities, IdentityTerm } from "./identities";
import { identityTerms } from "./identity-terms";
import { maskInline } from "./mask-inline";

/** The parts of a case that are read by reviewers. */
export interface MaskableContent {
  title: string;
  abstract: string;
  keywords: string[];
  sections: { key: string; document: RichDocument }[];
  /** The evidence ledger, where the case has one. */
  indicators?: MaskableIndicator[];
}

interface MaskableIndicator {
  name: string;
  definition: string;
  unit: string;
  baseline: { period: string; value: string };
  current: { period: string; value: string };
  source: string;
}

/**
 * One replaced passage. `where` is `title`, `abstract`, `keywords`, `indicators`, or the section's key with the place in it:
 * `background.text`, `.heading`, `.table`, `.caption`, `.alt`. A link's lost address is replaced by nothing.
 */
export interface Replacement {
  where: string;
  found: string;
  replacedBy: string;
  sure: boolean;
}

/**
 * The blind copy of a case: names, places, authors, contacts and codes replaced in title, abstract, keywords, text,
 * tables, captions, alternative texts and the evidence ledger, with the list of what was replaced for the officer to check. Other members of
 * the content are passed on as they are.
 */
export function maskIdentities<Content extends MaskableContent>(
  content: Content,
  identities: Identities,
): { content: Content; replacements: Replacement[] } {
  return maskTerms(content, identityTerms(identities));
}

/** The same for wordings someone chose, longest first. */
export function maskTerms<Content extends MaskableContent>(
  content: Content,
  terms: readonly IdentityTerm[],
): { content: Content; replacements: Replacement[] } {
  const replacements: Replacement[] = [];
  const plain = (text: string, where: string) => {
    const matches = findIdentities(text, terms);
    replacements.push(...matches.map((match) => at(where, match)));
    return replaced(text, matches);
  };
  const masked = {
    ...content,
    title: plain(content.title, "title"),
    abstract: plain(content.abstract, "abstract"),
    keywords: content.keywords.map((keyword) => plain(keyword, "keywords")),
    sections: content.sections.map((section) => ({
      ...section,
      document: maskDocument(section.key, section.document, terms, plain, replacements),
    })),
    ...(content.indicators ? { indicators: content.indicators.map((one) => maskIndicator(one, plain)) } : {}),
  };
  return { content: masked, replacements };
}

function maskIndicator<Indicator extends MaskableIndicator>(
  indicator: Indicator,
  plain: (text: string, where: string) => string,
): Indicator {
  const mask = (text: string) => plain(text, "indicators");
  const both = ({ period, value }: MaskableIndicator["current"]) => ({ period: mask(period), value: mask(value) });
  const { name, definition, unit, baseline, current, source } = indicator;
  return {
    ...indicator,
    ...{ name: mask(name), definition: mask(definition), unit: mask(unit), source: mask(source) },
    ...{ baseline: both(baseline), current: both(current) },
  };
}

function maskDocument(
  key: string,
  document: RichDocument,
  terms: readonly IdentityTerm[],
  plain: (text: string, where: string) => string,
  replacements: Replacement[],
) {
  return mapText(document, {
    inline: (nodes, place) => {
      const masked = maskInline(nodes, terms);
      replacements.push(...masked.matches.map((match) => at(`${key}.${place}`, match)));
      return masked.nodes;
    },
    alt: (text) => plain(text, `${key}.alt`),
  });
}

function at(where: string, { found, replacedBy, sure }: IdentityMatch): Replacement {
  return { where, found, replacedBy, sure };
}

function replaced(text: string, matches: readonly IdentityMatch[]) {
  return matches.reduceRight(
    (result, match) => result.slice(0, match.start) + match.replacedBy + result.slice(match.end),
    text,
  );
}
