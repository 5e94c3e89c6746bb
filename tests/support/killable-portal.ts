import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freshPortal } from "./portal-under-test";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A portal of its own whose server can be killed in the middle of anything, and started again on the same address and data. */
export interface KillablePortal {
  origin: string;
  password: string;
  /** Drafts of one institution; `first@…` and `second@journey.example.org` are its people. */
  drafts: string[];
  start: () => Promise<void>;
  /** Ends the server as a power cut would: nothing in it is asked. */
  kill: () => Promise<void>;
  remove: () => Promise<void>;
}

/** Makes the data of such a portal and starts it. */
export async function openKillablePortal(drafts: number): Promise<KillablePortal> {
  const portal = await freshPortal();
  const env: NodeJS.ProcessEnv = { ...process.env, ...portal, NODE_ENV: "production" };
  const { password, callId } = JSON.parse(await run("set-the-stage.ts", [], env)) as Record<string, string>;
  const made = await run("set-the-writers.ts", [callId ?? "", password ?? "", String(drafts)], env);
  let server: ChildProcess | undefined;
  const opened: KillablePortal = {
    origin: portal.PUBLIC_ORIGIN,
    password: password ?? "",
    drafts: JSON.parse(made) as string[],
    async start() {
      server = spawn(process.execPath, ["server.js"], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
      while (!(await fetch(`${portal.PUBLIC_ORIGIN}/health`).catch(() => null))?.ok) {
        if (server.exitCode !== null) throw new Error("the server ended before it answered: is there a build?");
        await sleep(50);
      }
    },
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, "exit");
      server.kill("SIGKILL");
      await ended;
    },
    async remove() {
      await opened.kill();
      await rm(portal.DATA_DIR, { recursive: true, force: true });
    },
  };
  await opened.start();
  return opened;
}

/** A script beside this file, run by tsx as the operators' command line would be; answers what it prints. */
async function run(script: string, args: string[], env: NodeJS.ProcessEnv) {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const file = fileURLToPath(new URL(script, import.meta.url));
  return (await promisify(execFile)(process.execPath, [tsx, file, ...args], { env })).stdout;
}
