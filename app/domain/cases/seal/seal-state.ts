import type { NewSealRule } from "#app/domain/calls/settings";
import type { SealedVersion } from "./judge-scan";
import { readFormCode } from "./form-code";
import type { ScanPage, ScanState, ScanVerdict } from "./kinds";
import { sealStands } from "./seal-stands";

/** A file of a sealed form as its state is told from it. */
export interface CountedScan {
  versionId: string;
  state: ScanState;
  verdict: ScanVerdict | null;
  pages: readonly ScanPage[];
}

/**
 * Whether the form of what was handed in last came back under a seal. `incomplete`: pages are missing; `outdated`: an
 * earlier one was there, and the call asks for a new one.
 */
export type SealState =
  | { kind: "missing" }
  | { kind: "outdated" }
  | { kind: "reading" }
  | { kind: "refused" }
  | { kind: "incomplete"; missing: number[]; pages: number }
  | { kind: "sealed"; receipt: string; isByEye: boolean; hasRed: boolean };

interface Sealing {
  rule: NewSealRule;
  /** Every version of the case. */
  versions: readonly SealedVersion[];
  currentVersionId: string;
  /** The files that came for one part, the newest first. */
  scans: readonly CountedScan[];
}

/** The state of the seal: told anew from the files each time, so that it can never be older than the case. */
export function sealState({ rule, versions, currentVersionId, scans }: Sealing): SealState {
  const current = versions.find(({ id }) => id === currentVersionId);
  if (!current) return { kind: "missing" };
  const accepted = scans.filter(({ state }) => state === "accepted");
  const standing = versions.filter(
    ({ id, content }) => id === current.id || sealStands(rule, content, current.content),
  );
  const byEye = accepted.find(
    ({ verdict, versionId }) => verdict === "by-eye" && standing.some(({ id }) => id === versionId),
  );
  const hasRed = (counted: readonly CountedScan[]) => counted.some(({ pages }) => pages.some((page) => page.hasRed));
  if (byEye) {
    const receipt = versions.find(({ id }) => id === byEye.versionId)?.receipt ?? current.receipt;
    return { kind: "sealed", receipt, isByEye: true, hasRed: hasRed([byEye]) };
  }
  const found = standing.map((version) => ({ version, ...pagesOf(version, accepted) }));
  const whole = found.find(({ pages, has }) => pages > 0 && has.size === pages);
  if (whole) return { kind: "sealed", receipt: whole.version.receipt, isByEye: false, hasRed: hasRed(accepted) };
  if (scans.some(({ state }) => state === "reading")) return { kind: "reading" };
  const part = found.find(({ has }) => has.size > 0);
  if (part) {
    const missing = Array.from({ length: part.pages }, (_, at) => at + 1).filter((page) => !part.has.has(page));
    return { kind: "incomplete", missing, pages: part.pages };
  }
  if (scans.some(({ state, versionId }) => state === "refused" && versionId === current.id)) return { kind: "refused" };
  return { kind: accepted.length > 0 ? "outdated" : "missing" };
}

/** Which pages of a version's form came, and how many it has by what they say themselves. */
function pagesOf({ receipt }: SealedVersion, scans: readonly CountedScan[]) {
  const codes = scans
    .flatMap(({ pages }) => pages.map(({ code }) => (code ? readFormCode(code) : null)))
    .filter((code) => code?.receipt === receipt.toUpperCase());
  return { pages: codes[0]?.pages ?? 0, has: new Set(codes.map((code) => code?.page ?? 0)) };
}
