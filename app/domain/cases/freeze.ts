import { figuresOf } from "#app/domain/documents/figures-of";
import { inlineText } from "#app/domain/documents/inline-text";
import type { CaseContent, VersionFile } from "./content";
import type { Draft } from "./queries/draft-of-case.server";

/** A draft as a version keeps it: words, names and file hashes, nothing that can still change. */
export function freeze({ row, categoryKey, authors, sections, files, institution }: Draft): CaseContent {
  const file = (fileId: string, caption: string): VersionFile[] => {
    const found = files.find((candidate) => candidate.fileId === fileId);
    return found
      ? [{ fileId, sha256: found.sha256, name: found.name, type: found.type, size: found.size, caption }]
      : [];
  };
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
    sections: sections.map(({ key, document }) => ({ key, document })),
    figures: sections.flatMap(({ document }) =>
      figuresOf(document).flatMap(({ attrs, content }) => file(attrs.fileId, inlineText(content))),
    ),
    attachments: files
      .filter(({ kind }) => kind === "document")
      .flatMap(({ fileId, caption }) => file(fileId, caption)),
    declarations: row.declarations,
  };
}
