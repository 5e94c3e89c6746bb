import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { answerOf, apt, inProject, npm, run, tool } from "./run.js";

const installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** The last version that runs on Node 20. */
const carried = "@sparticuz/chromium@143.0.4";

/**
 * A Chromium that was seen to open a page: the one named by CHROMIUM, an installed one, Playwright's own, one from apt,
 * or one that npm carries.
 *
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (await opensAPage(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not open a page.`);
  }
  for (const find of [...installed.map((name) => () => onPath(name)), ...applications, playwrightsOwn, fromApt, last]) {
    const path = typeof find === "string" ? find : await find();
    if (path && (await opensAPage(path))) return path;
  }
  throw new Error("No browser: install Chromium or Chrome, or name one in CHROMIUM.");
}

/** @param {string} executablePath */
async function opensAPage(executablePath) {
  if (!existsSync(executablePath)) return false;
  const { chromium } = await import("@playwright/test");
  try {
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"], timeout: 60_000 });
    try {
      const page = await browser.newPage();
      await page.goto("data:text/html,<p>opened</p>");
      return (await page.textContent("p")) === "opened";
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

async function fromApt() {
  return (await apt(["chromium"])) ? onPath("chromium") : undefined;
}

const last = () => (process.platform === "linux" ? carriedByNpm() : downloadedByPlaywright());

/** @param {string} name */
const onPath = (name) => answerOf(process.platform === "win32" ? "where" : "which", [name])?.split("\n", 1)[0];

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

async function downloadedByPlaywright() {
  await tool("@playwright/test/cli.js", ["install", "chromium"]);
  return playwrightsOwn();
}

/** Unpacked beside the packages, with the libraries that a bare machine lacks. */
async function carriedByNpm() {
  const folder = inProject("node_modules/.cache/xinglin-browser");
  const start = `${folder}/chromium.sh`;
  if (existsSync(start)) return start;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }\n');
  await npm(["install", "--no-save", "--no-audit", "--no-fund", carried], folder);
  const unpack = `(await import("@sparticuz/chromium")).default.executablePath()`;
  // the package unpacks its libraries only where it believes to run in the cloud it was made for
  const env = { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  await run(process.execPath, ["--input-type=module", "-e", `await ${unpack}`], { cwd: folder, env });
  const script = `#!/bin/sh\nLD_LIBRARY_PATH="${folder}/al2023/lib" exec "${folder}/chromium" "$@"\n`;
  writeFileSync(start, script, { mode: 0o755 });
  return start;
}
