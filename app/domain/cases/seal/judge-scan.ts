import type { NewSealRule } from "#app/domain/calls/settings";
import type { VersionChange } from "../changes-between";
import type { CaseContent } from "../content";
import { type FormCode, fingerprintOf, readFormCode } from "./form-code";
import type { FormPart, ScanState, ScanVerdict } from "./kinds";
import { changedUnderSeal, sealStands } from "./seal-stands";

/** A version a code may speak of. */
export interface SealedVersion {
  id: string;
  receipt: string;
  hash: string;
  content: CaseContent;
}

interface ScanToJudge {
  /** What the codes of its pages said. */
  codes: readonly (string | null)[];
  part: FormPart;
  rule: NewSealRule;
  versions: readonly SealedVersion[];
  currentVersionId: string;
  /** Receipts among the codes that other cases have. */
  foreign: ReadonlySet<string>;
}

export interface ScanJudgement {
  state: Exclude<ScanState, "reading">;
  verdict: ScanVerdict;
  changes: VersionChange[];
}

/** The worst first: one wrong page makes the whole file wrong. */
const gravity: readonly ScanVerdict[] = [
  "other-case",
  "forged",
  "other-part",
  "changed-after-seal",
  "new-seal-asked",
  "still-valid",
  "unchanged",
];

/** What a file that came back is worth: whose form its codes name, and whether the case still says what was sealed. */
export function judgeScan(scan: ScanToJudge): ScanJudgement {
  const codes = scan.codes.flatMap((text) => (text ? (readFormCode(text) ?? []) : []));
  if (codes.length === 0) return { state: "refused", verdict: "no-code", changes: [] };
  const judged = codes.map((code) => judgeCode(code, scan));
  const worst = gravity.find((one) => judged.some(({ verdict }) => verdict === one)) ?? "forged";
  const { changes = [] } = judged.find(({ verdict }) => verdict === worst) ?? {};
  const state = worst === "unchanged" || worst === "still-valid" ? "accepted" : "refused";
  return { state, verdict: worst, changes };
}

function judgeCode(
  code: FormCode,
  { part, rule, versions, currentVersionId, foreign }: ScanToJudge,
): { verdict: ScanVerdict; changes?: VersionChange[] } {
  const sealed = versions.find(({ receipt }) => receipt.toUpperCase() === code.receipt);
  if (!sealed) return { verdict: foreign.has(code.receipt) ? "other-case" : "forged" };
  if (fingerprintOf(sealed.hash) !== code.fingerprint && code.part === "A") return { verdict: "forged" };
  if (code.part !== part) return { verdict: "other-part" };
  if (sealed.id === currentVersionId) return { verdict: "unchanged" };
  const now = versions.find(({ id }) => id === currentVersionId);
  if (!now) return { verdict: "forged" };
  if (sealStands(rule, sealed.content, now.content)) return { verdict: "still-valid" };
  const changes = changedUnderSeal(sealed.content, now.content);
  return changes.length > 0 ? { verdict: "changed-after-seal", changes } : { verdict: "new-seal-asked" };
}
