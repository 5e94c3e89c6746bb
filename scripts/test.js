/**
 * Everything that must hold, on a machine with Node alone:
 *
 *   node scripts/test.js                      all of it; this is `npm test`
 *   node scripts/test.js check                format, lint, types, import rules, dead code
 *   node scripts/test.js domain [path]        the domain suite on SQLite, then on PostgreSQL
 *   node scripts/test.js routes [path]        route tests, and those of ui, messages and scripts
 *   node scripts/test.js e2e [path]           the journeys in Chromium, on the production build
 *
 * Ends with one line: how many test cases passed and failed.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./setup/browser.js";
import { ensureBuild } from "./setup/build.js";
import { ensurePackages } from "./setup/packages.js";
import { ensurePostgres } from "./setup/postgres.js";
import { inProject, npm, tool } from "./setup/run.js";
import { ensureWriters } from "./setup/writers.js";
import { inWords, noTests, sum, tallyOfPlaywright, tallyOfVitest } from "./setup/tally.js";

/** @typedef {import("./setup/tally.js").Tally} Tally */

const reports = mkdtempSync(join(tmpdir(), "xinglin-reports-"));
/** @type {{ name: string, seconds: number, tally: Tally, passed: boolean }[]} */
const steps = [];

/**
 * Runs one step and remembers how it went. A step that fails outside of a suite counts as one failed test.
 *
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @param {(result: Result) => Tally} [tallyOf]
 */
async function step(name, work, tallyOf = noTests) {
  console.log(`\n▶ ${name}`);
  const begun = performance.now();
  /** @type {Result | undefined} */
  let result;
  let tally = { ...noTests(), failed: 1 };
  try {
    result = await work();
    tally = tallyOf(result);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const seconds = (performance.now() - begun) / 1000;
  const passed = tally.failed === 0;
  steps.push({ name, seconds, tally, passed });
  console.log(`${passed ? "✔" : "✘"} ${name} (${seconds.toFixed(1)} s)`);
  return passed ? result : undefined;
}

/** @param {Promise<number>} exitCode */
async function mustEndWell(exitCode) {
  const code = await exitCode;
  if (code !== 0) throw new Error(`Ended with exit code ${code}.`);
  return true;
}

const check = () => step("check", () => mustEndWell(npm(["run", "--silent", "check"])));

/** @param {string} name @param {string[]} args @param {Record<string, string>} [env] */
function vitest(name, args, env) {
  const report = join(reports, `${steps.length}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const run = () =>
    tool("vitest/vitest.mjs", ["run", "--config", "tests/vitest.config.ts", ...reporters, ...args], env);
  return step(name, run, (code) => atLeastOne(tallyOfVitest(report), code));
}

/** A suite that ends badly has failed, whatever its report says. @param {Tally} tally @param {number} code @returns {Tally} */
const atLeastOne = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

/** @param {string} path */
async function domain(path = "tests/domain/") {
  const writers = (await step("LibreOffice and pandoc", ensureWriters)) ?? {};
  const sqlite = { ...writers, DATABASE_URL: `file:${join(reports, "unused.db")}`, DB_REHEARSE: "1" };
  await vitest("domain on SQLite", [path], sqlite);
  const postgres = await step("PostgreSQL", ensurePostgres);
  if (!postgres) return;
  try {
    await vitest("domain on PostgreSQL", [path], { ...writers, DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
}

/** @param {string} [path] */
async function routes(path) {
  if (!(await build())) return;
  await vitest("routes, screens and messages", path ? [path] : ["--exclude", "tests/domain/**"], {
    DATABASE_URL: `file:${join(reports, "unused.db")}`,
  });
}

/** The route tests and the journeys run on the production build. */
const build = () => step("build", async () => (await ensureBuild(), true));

/** @param {string} [path] */
async function e2e(path) {
  const built = await build();
  const browser = await step("browser", ensureBrowser);
  if (!built || !browser) return;
  const report = join(reports, "e2e.json");
  const env = { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ["test", "--config", "tests/playwright.config.ts", ...(path ? [path] : [])];
  const run = () => tool("@playwright/test/cli.js", args, env);
  await step("end to end in Chromium", run, (code) => atLeastOne(tallyOfPlaywright(report), code));
}

async function everything() {
  await check();
  await domain();
  await routes();
  await e2e();
}

const parts = { check, domain, routes, e2e };

/** @param {string | undefined} part @returns {part is keyof typeof parts} */
const isPart = (part) => part !== undefined && part in parts;

const [part, path] = process.argv.slice(2);
if (part !== undefined && !isPart(part)) {
  console.error(`There is no part “${part}”. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
if (path !== undefined && !existsSync(inProject(path))) {
  console.error(`There is no ${path}.`);
  process.exit(2);
}

// what was started is stopped, however this ends
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const begun = performance.now();
const packages = await step("packages", async () => (await ensurePackages(), true));
if (packages) await (isPart(part) ? parts[part](path) : everything());
rmSync(reports, { recursive: true, force: true });

console.log(`\nIn ${((performance.now() - begun) / 60_000).toFixed(1)} minutes:`);
for (const { name, seconds, tally, passed } of steps) {
  const counted = tally.passed + tally.failed > 0 ? `  ${inWords(tally)}` : "";
  console.log(`${passed ? "✔" : "✘"} ${name.padEnd(30)} ${seconds.toFixed(1).padStart(7)} s${counted}`);
}
const total = sum(steps.map(({ tally }) => tally));
console.log(inWords(total));
process.exitCode = total.failed === 0 ? 0 : 1;
