/** A stored profile as the texts its form starts from. */
export function reviewerTexts(profile: {
  institutionName: string;
  formerInstitutions: readonly string[];
  titleLevel: number;
  province: string | null;
  tags: string[];
  minLoad: number;
  maxLoad: number;
  levels: readonly { categoryKey: string; level: number }[];
}) {
  return {
    institutionName: profile.institutionName,
    formerInstitutions: profile.formerInstitutions.join("\n"),
    titleLevel: String(profile.titleLevel),
    province: profile.province ?? "",
    tags: profile.tags,
    minLoad: String(profile.minLoad),
    maxLoad: String(profile.maxLoad),
    levels: Object.fromEntries(profile.levels.map(({ categoryKey, level }) => [categoryKey, String(level)])),
  };
}
export type ReviewerTexts = ReturnType<typeof reviewerTexts>;
