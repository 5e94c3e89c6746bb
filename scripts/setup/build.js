import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { inProject, npm } from "./run.js";

const sources = [
  "app",
  "drizzle/schema",
  "public",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
  "vite.jobs.config.ts",
];
const stamp = inProject("build/.sources");

/** Builds the portal where a source has changed since the last build. */
export async function ensureBuild() {
  const digest = digestOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  rmSync(stamp, { force: true });
  if ((await npm(["run", "--silent", "build"])) !== 0) throw new Error("The build failed: see its messages above.");
  writeFileSync(stamp, digest);
}

function digestOfSources() {
  const digest = createHash("sha256");
  for (const file of sources.flatMap((source) => filesUnder(source))) {
    digest.update(`${file}\n`).update(readFileSync(inProject(file)));
  }
  return digest.digest("hex");
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const full = inProject(path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}
