import type { Identities } from "./identities";
import { maskIdentities, type MaskableContent, type Replacement } from "./mask-identities";

/**
 * What still tells who wrote a case: everything that masking would replace now. Empty for a good blind copy; an entry
 * that is not `sure` may be an ordinary word and is the officer's to judge.
 */
export function findLeaks(content: MaskableContent, identities: Identities): Replacement[] {
  return maskIdentities(content, identities).replacements;
}
