import { pictureShortfall } from "#app/domain/calls/picture-shortfall";
import type { CallSettings } from "#app/domain/calls/settings";
import { countCharacters, countText } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { inlineText } from "#app/domain/documents/inline-text";
import { declarationKeys } from "./kinds";
import type { RightsGap } from "./rights/material-rights";

/** What the portal found in a draft. Everything here keeps it from being handed in. */
export interface Finding {
  code: FindingCode;
  /** Part of the screen that cures it: a section's key, or one of the header's fields. */
  where: string;
  facts: Record<string, string | number>;
}
export const findingCodes = [
  "title-missing",
  "title-too-long",
  "category-missing",
  "abstract-missing",
  "abstract-too-long",
  "period-missing",
  "period-backwards",
  "section-empty",
  "section-too-short",
  "section-too-long",
  "body-too-short",
  "body-too-long",
  "images-too-few",
  "images-too-many",
  "image-too-small",
  "image-too-few-pixels",
  "image-without-caption",
  "attachments-too-many",
  "rights-undeclared",
  "rights-ended",
  "rights-undeclared-attachment",
  "rights-ended-attachment",
  "authors-missing",
  "declarations-missing",
  "institution-incomplete",
  "co-applicants-open",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Longest title in 字, as forms of this kind allow (ours). */
export const longestTitle = 60;

/** What the rules look at: the draft as stored, the call's limits, and the sizes of the figures it shows. */
export interface DraftToCheck {
  title: string;
  abstract: string;
  categoryId: string | null;
  period: { from: string; to: string };
  authors: number;
  /** Institutions that were asked to apply together and have not confirmed. */
  openCoApplicants: number;
  declarations: readonly string[];
  attachments: number;
  institutionComplete: boolean;
  sections: { key: string; document: RichDocument; minChars: number | null; maxChars: number | null }[];
  /** Bytes by file id. */
  figureSizes: ReadonlyMap<string, number>;
  limits: CallSettings["limits"];
  /** What the rights of the pictures and videos lack, where they must be declared before; null where that is only suggested. */
  rights: OpenRights | null;
}

export interface OpenRights {
  /** By file id; a picture that is not among them was just put in, and nothing is declared of it. */
  gaps: ReadonlyMap<string, readonly RightsGap[]>;
  /** The pictures and videos among the attachments. */
  attached: readonly { fileId: string; name: string }[];
}

/** Everything that is still missing before a case can be handed in, in the order of the screen. */
export function findingsOf(draft: DraftToCheck): Finding[] {
  return [
    ...headerFindings(draft),
    ...sectionFindings(draft),
    ...figureFindings(draft),
    ...paperFindings(draft),
    ...rightsFindings(draft),
  ];
}

function headerFindings({ title, abstract, categoryId, period, limits }: DraftToCheck): Finding[] {
  const found: Finding[] = [];
  const titleLength = countText(title);
  const abstractLength = countText(abstract);
  if (titleLength === 0) found.push({ code: "title-missing", where: "title", facts: {} });
  if (titleLength > longestTitle)
    found.push({ code: "title-too-long", where: "title", facts: { max: longestTitle, has: titleLength } });
  if (!categoryId) found.push({ code: "category-missing", where: "category", facts: {} });
  if (limits.abstract.required && abstractLength === 0)
    found.push({ code: "abstract-missing", where: "abstract", facts: { max: limits.abstract.max } });
  if (abstractLength > limits.abstract.max) {
    found.push({
      code: "abstract-too-long",
      where: "abstract",
      facts: { max: limits.abstract.max, has: abstractLength },
    });
  }
  if (!period.from || !period.to) found.push({ code: "period-missing", where: "period", facts: {} });
  else if (period.from > period.to) found.push({ code: "period-backwards", where: "period", facts: {} });
  return found;
}

function sectionFindings({ sections, limits }: DraftToCheck): Finding[] {
  const found: Finding[] = [];
  let total = 0;
  for (const { key, document, minChars, maxChars } of sections) {
    const has = countCharacters(document);
    total += has;
    if (has === 0) found.push({ code: "section-empty", where: key, facts: {} });
    else if (minChars !== null && has < minChars)
      found.push({ code: "section-too-short", where: key, facts: { min: minChars, has } });
    if (maxChars !== null && has > maxChars)
      found.push({ code: "section-too-long", where: key, facts: { max: maxChars, has } });
  }
  const { min, max } = limits.body;
  if (total < min) found.push({ code: "body-too-short", where: "body", facts: { min, has: total } });
  if (total > max) found.push({ code: "body-too-long", where: "body", facts: { max, has: total } });
  return found;
}

function figureFindings({ sections, figureSizes, limits }: DraftToCheck): Finding[] {
  const { min, max } = limits.images;
  const figures = sections.flatMap(({ key, document }) =>
    figuresOf(document).map(({ attrs, content }) => ({ key, ...attrs, caption: inlineText(content) })),
  );
  const found: Finding[] = [];
  if (figures.length < min)
    found.push({ code: "images-too-few", where: "images", facts: { min, has: figures.length } });
  if (figures.length > max)
    found.push({ code: "images-too-many", where: "images", facts: { max, has: figures.length } });
  figures.forEach(({ key, fileId, width, height, caption }, index) => {
    const short = pictureShortfall(limits.images, { size: figureSizes.get(fileId) ?? 0, width, height });
    if (short) {
      const { of, ...facts } = short;
      const code = of === "bytes" ? "image-too-small" : "image-too-few-pixels";
      found.push({ code, where: key, facts: { position: index + 1, ...facts } });
    }
    if (!caption.trim()) found.push({ code: "image-without-caption", where: key, facts: { position: index + 1 } });
  });
  return found;
}

/** Whose a picture is must be said, and no consent that has ended may carry it; what else a declaration lacks is only said. */
function rightsFindings({ sections, rights }: DraftToCheck): Finding[] {
  if (!rights) return [];
  const found: Finding[] = [];
  const seen = new Set<string>();
  const shown = sections.flatMap(({ key, document }) =>
    figuresOf(document).map(({ attrs }) => ({ key, fileId: attrs.fileId })),
  );
  shown.forEach(({ key, fileId }, index) => {
    if (seen.has(fileId)) return;
    seen.add(fileId);
    const gaps = rights.gaps.get(fileId) ?? ["undeclared"];
    const facts = { fileId, position: index + 1 };
    if (gaps.includes("undeclared")) found.push({ code: "rights-undeclared", where: key, facts });
    if (gaps.includes("consent-ended")) found.push({ code: "rights-ended", where: key, facts });
  });
  for (const facts of rights.attached) {
    const gaps = rights.gaps.get(facts.fileId) ?? ["undeclared"];
    const where = "attachments";
    if (gaps.includes("undeclared")) found.push({ code: "rights-undeclared-attachment", where, facts: { ...facts } });
    if (gaps.includes("consent-ended")) found.push({ code: "rights-ended-attachment", where, facts: { ...facts } });
  }
  return found;
}

function paperFindings({ attachments, authors, openCoApplicants, declarations, ...draft }: DraftToCheck): Finding[] {
  const { institutionComplete, limits } = draft;
  const found: Finding[] = [];
  if (attachments > limits.attachments.max) {
    found.push({
      code: "attachments-too-many",
      where: "attachments",
      facts: { max: limits.attachments.max, has: attachments },
    });
  }
  if (authors === 0) found.push({ code: "authors-missing", where: "authors", facts: {} });
  if (openCoApplicants > 0)
    found.push({ code: "co-applicants-open", where: "co-applicants", facts: { open: openCoApplicants } });
  const missing = declarationKeys.filter((key) => !declarations.includes(key)).length;
  if (missing > 0) found.push({ code: "declarations-missing", where: "declarations", facts: { missing } });
  if (!institutionComplete) found.push({ code: "institution-incomplete", where: "institution", facts: {} });
  return found;
}
