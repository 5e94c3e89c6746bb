import { existsSync, readFileSync } from "node:fs";
import { answerOf, apt, inProject, npm, root } from "./run.js";

const oldestNode = [20, 19];

/** Installs the packages of package-lock.json where they are missing or differ. */
export async function ensurePackages() {
  refuseOldNode();
  if (!packagesAreInstalled() && !(await install())) {
    throw new Error("npm ci failed: see its messages above.");
  }
  // the driver is compiled for one version of Node, which may have changed since
  if (!driverLoads() && ((await npm(["rebuild", "better-sqlite3"])) !== 0 || !driverLoads())) {
    throw new Error("better-sqlite3 cannot be loaded. Delete node_modules and try again.");
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = oldestNode;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Error(`Xinglin needs Node ${oldestNode.join(".")} or newer; this is ${process.versions.node}.`);
}

async function install() {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  if ((await npm(args)) === 0) return true;
  // without a prebuilt driver for this machine it is compiled
  return (await apt(["g++", "make", "python3"])) && (await npm(args)) === 0;
}

/** npm writes down what it installed, last of all: that record and the lock file must agree. */
function packagesAreInstalled() {
  const record = inProject("node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(inProject("package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    const found = installed[path]?.version;
    return found === version || (optional && found === undefined);
  });
}

function driverLoads() {
  const open = "new (require('better-sqlite3'))(':memory:').close()";
  return answerOf(process.execPath, ["-e", open], { cwd: root }) !== undefined;
}
