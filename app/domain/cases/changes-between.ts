import { countCharacters } from "#app/domain/documents/count-characters";
import type { CaseContent } from "./content";

/** One part of a case that differs between two versions; lengths in 字, figures and files in pieces. */
export interface VersionChange {
  /** `title`, `abstract`, `category`, `authors`, `figures`, `attachments`, `indicators`, `institution`, `co-applicants`, or a section's key. */
  where: string;
  before: number | string;
  after: number | string;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What an institution changed from one version to the next, part by part, for the officer who asked for it. */
export function changesBetween(before: CaseContent, after: CaseContent): VersionChange[] {
  const sections = after.sections.flatMap(({ key, document }) => {
    const old = before.sections.find((section) => section.key === key)?.document;
    if (old && same(old, document)) return [];
    return [{ where: key, before: old ? countCharacters(old) : 0, after: countCharacters(document) }];
  });
  const words = [
    { where: "title", before: before.title, after: after.title },
    { where: "institution", before: before.institution.name, after: after.institution.name },
    { where: "category", before: before.categoryKey, after: after.categoryKey },
  ].filter((change) => change.before !== change.after);
  const counts = (["authors", "figures", "attachments", "indicators"] as const)
    .filter((part) => !same(before[part] ?? [], after[part] ?? []))
    .map((part) => ({ where: part, before: before[part]?.length ?? 0, after: after[part]?.length ?? 0 }));
  const together = same(before.coApplicants ?? [], after.coApplicants ?? [])
    ? []
    : [{ where: "co-applicants", before: before.coApplicants?.length ?? 0, after: after.coApplicants?.length ?? 0 }];
  const abstract = same(before.abstract, after.abstract)
    ? []
    : [{ where: "abstract", before: before.abstract.length, after: after.abstract.length }];
  return [...words, ...abstract, ...sections, ...counts, ...together];
}
