import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freshPortal, type PortalUnderTest } from "#tests/support/portal-under-test";
import { xinglin } from "#tests/support/xinglin";

let portal: PortalUnderTest;
const started: ChildProcess[] = [];
beforeEach(async () => {
  portal = await freshPortal();
});
afterEach(async () => {
  for (const server of started.splice(0)) await end(server, "SIGKILL");
  await rm(portal.DATA_DIR, { recursive: true, force: true });
});

/** A real server of the build, on a port of its own, with the data of this test. */
async function serve() {
  const { PORT } = await freshPortal();
  const env: NodeJS.ProcessEnv = { ...process.env, ...portal, NODE_ENV: "production", PORT };
  const server = spawn(process.execPath, ["server.js"], { env, stdio: ["ignore", "ignore", "pipe"] });
  started.push(server);
  let said = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = once(server, "close");
  return {
    server,
    /** True once it answers, false when it ended instead. */
    async answers() {
      while (server.exitCode === null) {
        if ((await fetch(`http://localhost:${PORT}/health`).catch(() => null))?.ok) return true;
        await sleep(50);
      }
      return false;
    },
    /** With which status it ended, and what it said. */
    async end() {
      await ended;
      return { status: server.exitCode, said };
    },
  };
}

async function end(server: ChildProcess, signal: NodeJS.Signals) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill(signal);
  await ended;
}

test("a second server on the same SQLite file says what to do and ends; commands and backups work beside the first, and a killed one leaves nothing in the way", async () => {
  const first = await serve();
  expect(await first.answers()).toBe(true);

  const second = await serve();
  expect(await second.answers()).toBe(false);
  const { status, said } = await second.end();
  expect(status).toBe(1);
  expect(said).toMatch(/^Xinglin cannot start: another server works on the database file:.*Stop that one first/);

  const backup = join(portal.DATA_DIR, "backup");
  expect(await xinglin(["verify-record"], portal)).toMatchObject({ status: 0 });
  expect(await xinglin(["backup", backup], portal)).toMatchObject({ status: 0 });
  expect(["xinglin.db", "xinglin.db.lock"].map((name) => existsSync(join(backup, name)))).toEqual([true, false]);

  await end(first.server, "SIGKILL");
  const third = await serve();
  expect(await third.answers()).toBe(true);
  await end(third.server, "SIGTERM");
  const fourth = await serve();
  expect(await fourth.answers()).toBe(true);
}, 60_000);
