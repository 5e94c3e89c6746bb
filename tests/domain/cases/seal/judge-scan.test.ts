import { describe, expect, test } from "vitest";
import { readFormCode, writeFormCode } from "#app/domain/cases/seal/form-code";
import { judgeScan } from "#app/domain/cases/seal/judge-scan";
import type { FormPart, ScanPage } from "#app/domain/cases/seal/kinds";
import { type CountedScan, sealState } from "#app/domain/cases/seal/seal-state";
import { aFormToPrint } from "#tests/support/a-form-to-print";

const { content } = aFormToPrint();
const version = (position: number, changed = {}) => ({
  ...{ id: `v${position}`, receipt: `hcpc-2024-0001-V${position}`, hash: String(position).repeat(64) },
  content: { ...content, ...changed },
});
const first = version(1);
type Coded = { position?: number; part?: FormPart; pages?: number; fingerprint?: string };
const code = (
  page: number,
  { position = 1, part = "A", pages = 2, fingerprint = String(position).repeat(16) }: Coded = {},
) => writeFormCode({ receipt: `hcpc-2024-0001-V${position}`, part, page, pages, fingerprint });

const judge = (codes: (string | null)[], versions = [first], rule: "always" | "changed" | "never" = "changed") => {
  const { state, verdict, changes } = judgeScan({
    ...{ codes, rule, versions, part: "A", currentVersionId: versions.at(-1)!.id },
    foreign: new Set(["HCPC-2024-0009-V1"]),
  });
  return { state, verdict, changed: changes.map(({ where }) => where) };
};

describe("a sealed form", () => {
  test("of the version that was handed in last is accepted; a page without a code between does no harm", () => {
    expect(judge([code(1), null, code(2)])).toEqual({ state: "accepted", verdict: "unchanged", changed: [] });
  });

  test("of an earlier version is refused where the content changed since, and says what", () => {
    const later = [first, version(2, { title: "改过的名称", categoryKey: "two" })];
    expect(judge([code(1)], later)).toEqual({ state: "refused", verdict: "changed-after-seal", changed: ["title"] });
    expect(judge([code(1)], later, "never")).toMatchObject({ state: "accepted", verdict: "still-valid" });
    expect(judge([code(1)], later, "always")).toMatchObject({ verdict: "changed-after-seal" });
  });

  test("of an earlier version with the same content is accepted, unless the call asks for a new one each time", () => {
    const later = [first, version(2)];
    expect(judge([code(1)], later)).toMatchObject({ state: "accepted", verdict: "still-valid" });
    expect(judge([code(1)], later, "always")).toMatchObject({ state: "refused", verdict: "new-seal-asked" });
  });

  test.each([
    ["another case", code(1).replace("0001", "0009"), "other-case"],
    ["no case at all", code(1).replace("0001", "0777"), "forged"],
    ["a content that was never handed in", code(1, { fingerprint: "F".repeat(16) }), "forged"],
    ["the recommending body's part", code(1, { part: "B" }), "other-part"],
    ["something else altogether", "https://example.org/", "no-code"],
    ["nothing", null, "no-code"],
  ])("whose code speaks of %s is refused", (_of, text, verdict) => {
    expect(judge([text])).toEqual({ state: "refused", verdict, changed: [] });
    // one page of another form spoils the file; one without a code does not
    const among = judge([code(1), text]);
    expect(among.state).toBe(verdict === "no-code" ? "accepted" : "refused");
  });
});

test.each(["", "XLF1/A/A/1/1/0", code(1) + "/X", code(1).replace("/1/2/", "/3/2/"), code(1).toLowerCase()])(
  "%j is no code of a form",
  (text) => expect(readFormCode(text)).toBeNull(),
);

describe("the seal of a case", () => {
  const page = (text: string | null): ScanPage => ({ fileId: "f", code: text, hasRed: true });
  const scan = (codes: string[], over: Partial<CountedScan> = {}): CountedScan => ({
    ...{ versionId: "v1", state: "accepted", verdict: "unchanged", pages: codes.map(page) },
    ...over,
  });
  const stateOf = (scans: CountedScan[], versions = [first]) =>
    sealState({ rule: "changed", versions, currentVersionId: versions.at(-1)!.id, scans });

  test("is whole once every page came, in one file or in several", () => {
    expect(stateOf([])).toEqual({ kind: "missing" });
    expect(stateOf([scan([code(2)])])).toEqual({ kind: "incomplete", missing: [1], pages: 2 });
    expect(stateOf([scan([code(2)]), scan([code(1)])])).toMatchObject({ kind: "sealed", isByEye: false, hasRed: true });
  });

  test("waits while a file is being read, and says that the last one was refused", () => {
    expect(stateOf([scan([], { state: "reading", verdict: null })])).toEqual({ kind: "reading" });
    expect(stateOf([scan([], { state: "refused", verdict: "no-code" })])).toEqual({ kind: "refused" });
  });

  test("goes on to a version that says the same, and is outdated by one that does not", () => {
    const whole = [scan([code(1), code(2)])];
    expect(stateOf(whole, [first, version(2)])).toMatchObject({ kind: "sealed", receipt: first.receipt });
    expect(stateOf(whole, [first, version(2, { abstract: "改" })])).toEqual({ kind: "outdated" });
  });

  test("was decided by eye for one version, and holds no longer than a seal would", () => {
    const byEye = [scan([], { verdict: "by-eye" })];
    expect(stateOf(byEye)).toMatchObject({ kind: "sealed", isByEye: true });
    expect(stateOf(byEye, [first, version(2, { abstract: "改" })])).toEqual({ kind: "outdated" });
  });
});
