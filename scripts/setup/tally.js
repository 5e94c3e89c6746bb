import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally how many test cases ended how */

/** @returns {Tally} */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {Tally[]} tallies */
export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    noTests(),
  );

/** From Vitest's JSON report. A file that could not even be loaded counts as one failed test. @param {string} file @returns {Tally} */
export function tallyOfVitest(file) {
  const report = read(file);
  if (!report) return { ...noTests(), failed: 1 };
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === "failed" && result.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** From Playwright's JSON report. What stopped the whole run counts as one failed test. @param {string} file @returns {Tally} */
export function tallyOfPlaywright(file) {
  const report = read(file);
  if (!report) return { ...noTests(), failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: failed === 0 && report.errors.length > 0 ? 1 : failed, skipped };
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** @param {Tally} tally */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
