import type { NewSealRule } from "#app/domain/calls/settings";
import { changesBetween, type VersionChange } from "../changes-between";
import type { CaseContent } from "../content";

/** What may change under a seal: where a case belongs and what lies beside it, not what it says. */
const besideTheText = ["category", "attachments"];

/** What a seal was put under and is no longer so: text, pictures, figures or names. */
export const changedUnderSeal = (sealed: CaseContent, now: CaseContent): VersionChange[] =>
  changesBetween(sealed, now).filter(({ where }) => !besideTheText.includes(where));

/** Whether the seal under an earlier version stands for what was handed in later, by the call's rule. */
export function sealStands(rule: NewSealRule, sealed: CaseContent, now: CaseContent): boolean {
  if (rule === "always") return false;
  return rule === "never" || changedUnderSeal(sealed, now).length === 0;
}
