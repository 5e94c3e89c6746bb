import { canonicalJson } from "#app/domain/record/canonical";
import type { HeaderContent } from "./forms";

/** Two people's headers that come from the same one, joined field by field; null where both changed the same field differently. */
export function mergeHeaders(base: HeaderContent, mine: HeaderContent, theirs: HeaderContent): HeaderContent | null {
  const joined: HeaderContent = { ...theirs };
  for (const field of Object.keys(base) as (keyof HeaderContent)[]) {
    const [old, own, other] = [base[field], mine[field], theirs[field]].map(canonicalJson);
    if (own === old || own === other) continue;
    if (other !== old) return null;
    Object.assign(joined, { [field]: mine[field] });
  }
  return joined;
}
