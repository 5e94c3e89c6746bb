import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ticksPerSecond = 100;

/** The environment of a portal of its own under `folder`, in production. */
export const environmentOf = (folder: string, port: number): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: "production",
  PORT: String(port),
  PUBLIC_ORIGIN: `http://localhost:${port}`,
  DATA_DIR: folder,
  DATABASE_URL: `file:${folder}/xinglin.db`,
  UPLOADTHING_TOKEN: Buffer.from(
    JSON.stringify({ apiKey: `sk_live_${"0".repeat(64)}`, appId: "bench", regions: ["embedded"] }),
  ).toString("base64"),
});

/** Fills a folder with the demo, through the product's own commands. */
export async function makeDemo(environment: NodeJS.ProcessEnv) {
  const tsx = fileURLToPath(new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url));
  await promisify(execFile)(process.execPath, [tsx, "app/cli/main.ts", "demo"], { cwd: root, env: environment });
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** Starts the built portal and waits until it answers. */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["server.js"], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const health = `${environment.PUBLIC_ORIGIN}/health`;
  while (server.exitCode === null) {
    const answer = await fetch(health).catch(() => undefined);
    if (answer?.ok) return server;
    await sleep(20);
  }
  throw new Error("the server ended before it answered: is there a build?");
}

export async function stopServer(server: ChildProcess) {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}

/** CPU seconds (user + system) of another process so far, as Linux counts them in hundredths. */
export function cpuOf(server: ChildProcess): number {
  const stat = readFileSync(`/proc/${server.pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Resident memory of another process in megabytes. */
export function memoryOf(server: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}
