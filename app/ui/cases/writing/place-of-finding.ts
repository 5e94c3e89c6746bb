import type { Finding } from "#app/domain/cases/findings";

/** Where in the editor a finding is cured: beneath the picture whose rights are open; what the institution's profile or its co-applicants lack, on their own screens. */
export function placeOfFinding({ where, facts }: Finding, sections: readonly { key: string }[]): string {
  if (where === "institution") return "/institution/institution";
  if (where === "co-applicants") return "../co-applicants";
  if (facts.fileId !== undefined) return `#rights-${facts.fileId}`;
  const isOfText = where === "body" || where === "images";
  return `#part-${isOfText ? (sections[0]?.key ?? "") : where}`;
}
