import type { MaterialRights, RightsGap } from "#app/domain/cases/rights/material-rights";

/** One picture or video of a case as its rights are shown. */
export interface RightsItem {
  fileId: string;
  name: string;
  isPicture: boolean;
  kind: string;
  rights: (MaterialRights & { withdrawalReason: string }) | null;
  gaps: readonly RightsGap[];
}
