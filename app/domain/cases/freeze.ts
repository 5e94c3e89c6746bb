import { onlyClaims } from "#app/domain/documents/claims-of";
import { figuresOf } from "#app/domain/documents/figures-of";
import { inlineText } from "#app/domain/documents/inline-text";
import type { CaseContent, VersionFile, VersionIndicator } from "./content";
import type { Indicator } from "./evidence/indicator";
import type { Draft } from "./queries/draft-of-case.server";

/** A draft as a version keeps it: words, names and file hashes, nothing that can still change. */
export function freeze({
  row,
  categoryKey,
  authors,
  coApplicants,
  sections,
  files,
  indicators,
  institution,
}: Draft): CaseContent {
  const file = (fileId: string, caption: string): VersionFile[] => {
    const found = files.find((candidate) => candidate.fileId === fileId);
    return found
      ? [{ fileId, sha256: found.sha256, name: found.name, type: found.type, size: found.size, caption }]
      : [];
  };
  const kept = new Set(indicators.map((indicator) => indicator.id));
  const { id, name, creditCode, regionCode, regionName } = institution;
  return {
    title: row.title,
    abstract: row.abstract,
    categoryKey: categoryKey ?? "",
    tasks: row.tasks,
    keywords: row.keywords,
    period: { from: row.periodFrom, to: row.periodTo },
    institution: { id, name, creditCode, regionCode, regionName },
    authors,
    ...(coApplicants.length > 0 ? { coApplicants: coApplicants.map(({ name: partner }) => partner) } : {}),
    sections: sections.map(({ key, document }) => ({ key, document: onlyClaims(document, kept) })),
    figures: sections.flatMap(({ document }) =>
      figuresOf(document).flatMap(({ attrs, content }) => file(attrs.fileId, inlineText(content))),
    ),
    attachments: files
      .filter(({ kind }) => kind === "document")
      .flatMap(({ fileId, caption }) => file(fileId, caption)),
    declarations: row.declarations,
    ...(indicators.length > 0 ? { indicators: indicators.map((indicator) => frozen(indicator, file)) } : {}),
  };
}

function frozen(
  { id, name, definition, unit, baselinePeriod, baseline, period, value, source, sourceFileId }: Indicator,
  file: (fileId: string, caption: string) => VersionFile[],
): VersionIndicator {
  const [found = null] = sourceFileId === null ? [] : file(sourceFileId, "");
  const values = { baseline: { period: baselinePeriod, value: baseline }, current: { period, value } };
  return { id, name, definition, unit, ...values, source, file: found };
}
