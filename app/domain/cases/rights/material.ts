import type { OpenRights } from "../findings";
import type { AttachmentKind } from "../kinds";
import type { MaterialRights, RightsGap } from "./material-rights";

/** One picture or video of a case with what is declared of it and what that lacks. */
export interface Material {
  fileId: string;
  name: string;
  isPicture: boolean;
  kind: AttachmentKind;
  rights: (MaterialRights & { withdrawalReason: string }) | null;
  gaps: readonly RightsGap[];
}

/** What handing in asks of the material of a draft. */
export const openRights = (material: readonly Material[]): OpenRights => ({
  gaps: new Map(material.map(({ fileId, gaps }) => [fileId, gaps])),
  attached: material.filter(({ kind }) => kind === "document").map(({ fileId, name }) => ({ fileId, name })),
});
