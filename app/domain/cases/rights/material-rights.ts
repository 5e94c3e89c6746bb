import type { ConsentScope, CopyrightKind, PatientKind, PortraitKind } from "./kinds";

/** What is declared of one picture or video, and whether it may still be shown. */
export interface MaterialRights {
  copyright: CopyrightKind | null;
  /** Who holds it, where that is not the institution. */
  holder: string;
  portraits: PortraitKind | null;
  patients: PatientKind | null;
  scopes: readonly ConsentScope[];
  /** The last day in Beijing, `2027-12-31`; empty without an end. */
  endsOn: string;
  consentFileId: string | null;
  withdrawnAt: Date | null;
}

/** What a declaration still lacks. */
export const rightsGaps = [
  "undeclared",
  "holder-missing",
  "consent-narrow",
  "consent-file-missing",
  "consent-ended",
] as const;
export type RightsGap = (typeof rightsGaps)[number];

/** Whether showing it rests on what someone agreed to. */
const restsOnConsent = ({ portraits, patients }: MaterialRights) =>
  portraits === "consented" || patients === "consented";

/**
 * Whether an item may be shown in a place by what people in it agreed to. Where nobody has to agree, or nothing was said of
 * it, it may: whether a declaration is needed at all is the call's to say.
 */
export function isWithinConsent(rights: MaterialRights, scope: ConsentScope, today: string): boolean {
  if (!restsOnConsent(rights)) return true;
  return rights.scopes.includes(scope) && !(rights.endsOn !== "" && rights.endsOn < today);
}

/** What is still missing before an item's rights are in order; nothing for one that was withdrawn, which nobody sees. */
export function gapsOf(rights: MaterialRights | null, today: string): RightsGap[] {
  if (rights?.withdrawnAt) return [];
  if (!rights?.copyright || !rights.portraits || !rights.patients) return ["undeclared"];
  const gaps: RightsGap[] = [];
  if (rights.copyright === "licensed" && !rights.holder.trim()) gaps.push("holder-missing");
  if (!restsOnConsent(rights)) return gaps;
  if (rights.scopes.length < 3) gaps.push("consent-narrow");
  if (!rights.consentFileId) gaps.push("consent-file-missing");
  if (rights.endsOn && rights.endsOn < today) gaps.push("consent-ended");
  return gaps;
}
