import type { Material } from "#app/domain/cases/rights/material";

/** A picture or video where it is written about or attached. */
export type MaterialHere = Pick<Material, "fileId" | "name" | "isPicture" | "rights" | "gaps">;

/** One of a page's material; a picture put in since the page was opened has nothing declared of it. */
export const materialHere = (material: readonly MaterialHere[], fileId: string): MaterialHere =>
  material.find((one) => one.fileId === fileId) ?? {
    ...{ fileId, name: "", isPicture: true, rights: null },
    gaps: ["undeclared"],
  };
