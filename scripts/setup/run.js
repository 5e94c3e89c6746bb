import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string} path below the project's folder */
export const inProject = (path) => root + path;

/**
 * Runs a program with its output going on, and answers its exit code.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options] `env` is added to the environment
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** npm as the one that started this script, else the one on PATH. @param {string[]} args @param {string} [cwd] */
export function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return run(process.execPath, [cli, ...args], { cwd });
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd });
}

/** A package's program, started without a wrapper: a kill reaches it. @param {string} script below node_modules @param {string[]} args @param {Record<string, string>} [env] */
export const tool = (script, args, env) =>
  run(process.execPath, [inProject(`node_modules/${script}`), ...args], { env });

/** What a program prints, or nothing when it cannot run. @param {string} command @param {string[]} args @param {object} [options] */
export function answerOf(command, args, options = {}) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", timeout: 60_000, ...options });
  return status === 0 ? stdout.trim() : undefined;
}

export const isRoot = process.getuid?.() === 0;

/** Installs Debian packages where this machine lets us. @param {string[]} packages */
export async function apt(packages) {
  if (!isRoot || answerOf("apt-get", ["--version"]) === undefined) return false;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  return (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env })) === 0;
}
