/**
 * One command from a fresh checkout to a running demo: `npm run demo`. PORT moves it, and its address follows.
 * It answers only when the whole demo stands; run again, it starts at once and keeps what is there.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { ensureBuild } from "./setup/build.js";
import { ensurePackages } from "./setup/packages.js";
import { inProject, root, tool } from "./setup/run.js";
import { ensureSecrets } from "./setup/secrets.js";

const port = process.env.PORT ?? "3000";
const origin = `http://localhost:${port}`;
const data = inProject("data");
const database = `${data}/xinglin.db`;
const accountsFile = `${data}/demo-accounts.json`;
const secrets = inProject("data/secrets.json");
/** @type {Record<string, string>} */
const env = {
  NODE_ENV: "production",
  PORT: port,
  PUBLIC_ORIGIN: origin,
  DATA_DIR: data,
  DATABASE_URL: `file:${database}`,
  XINGLIN_SECRETS: secrets,
};

try {
  await ensurePackages();
  await ensureBuild();
  ensureSecrets(secrets);
  if (!existsSync(accountsFile) || !existsSync(database)) await makeDemo();
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Made in a folder of its own, which becomes the data when the whole demo stands: what was interrupted is begun anew. Data that is there already is kept, and the demo added to it. */
async function makeDemo() {
  const making = existsSync(database) ? data : `${data}/.demo`;
  if (making !== data) rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const there = { ...env, DATA_DIR: making, DATABASE_URL: `file:${making}/xinglin.db` };
  if ((await tool("tsx/dist/cli.mjs", ["app/cli/main.ts", "demo"], there)) !== 0) {
    throw new Error("The demo call could not be made: see the messages above.");
  }
  if (making === data) return;
  for (const name of readdirSync(making)) {
    rmSync(`${data}/${name}`, { recursive: true, force: true });
    renameSync(`${making}/${name}`, `${data}/${name}`);
  }
  rmSync(making, { recursive: true });
}

async function serve() {
  const server = spawn(process.execPath, [inProject("server.js")], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env },
  });
  const ended = once(server, "exit");
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) process.on(signal, () => server.kill(signal));
  if (await answers(server)) announce();
  const [code] = await ended;
  process.exitCode = code ?? 0;
}

/** @param {import("node:child_process").ChildProcess} server */
async function answers(server) {
  while (server.exitCode === null) {
    const health = await fetch(`${origin}/health`).catch(() => undefined);
    if (health?.ok) return true;
    await sleep(100);
  }
  return false;
}

function announce() {
  console.log(`\n杏林 Xinglin: ${origin}\n`);
  if (!existsSync(accountsFile)) return;
  /** @type {{ role: string, email: string, password: string }[]} */
  const accounts = JSON.parse(readFileSync(accountsFile, "utf8"));
  for (const { role, email, password } of accounts) console.log(`  ${role}\n    ${email}  ${password}`);
  console.log("\nCtrl+C 结束 / Ctrl+C ends it.");
}
