import type { Finding } from "#app/domain/cases/findings";

/** Where in the editor a finding is cured; what the institution's profile lacks, on its own screen. */
export function placeOfFinding({ where }: Finding, sections: readonly { key: string }[]): string {
  if (where === "institution") return "/institution/institution";
  const isOfText = where === "body" || where === "images";
  return `#part-${isOfText ? (sections[0]?.key ?? "") : where}`;
}
