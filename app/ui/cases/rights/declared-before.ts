import type { Material } from "#app/domain/cases/rights/material";

/** What the form of an item opens with: what was said of it last. */
export function declaredBefore({ fileId, rights }: Pick<Material, "fileId" | "rights">) {
  const { copyright, holder, portraits, patients, scopes, endsOn } = rights ?? {};
  return { fileId, copyright, holder, portraits, patients, scopes: [...(scopes ?? [])], endsOn };
}
