import type { NewSealRule } from "#app/domain/calls/settings";
import type { VersionChange } from "../changes-between";
import type { ScanPage, ScanState, ScanVerdict } from "./kinds";
import type { SealState } from "./seal-state";

/** One file of a sealed form as screens show it. */
export interface SealScan {
  id: string;
  fileId: string;
  name: string;
  versionId: string;
  state: ScanState;
  verdict: ScanVerdict | null;
  pages: ScanPage[];
  changes: VersionChange[];
  note: string;
  createdAt: Date;
}

/** What a case's seal looks like: the form to print (null until it is), the files that came back, and what they are worth together. */
export interface SealOfCase {
  state: SealState;
  rule: NewSealRule;
  form: { fileId: string; pages: number } | null;
  scans: SealScan[];
}
