import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./cpu-seconds";
import type { BenchRow } from "./row";
import { cpuOf, environmentOf, freePort, makeDemo, memoryOf, startServer, stopServer } from "./server-under-measure";

const runs = 5;
const requests = 4000;
const bareServer = fileURLToPath(new URL("bare-http.child.ts", import.meta.url));

/** The built server with the demo's data: how it starts, what a public page costs beside bare node:http, and how its memory grows. */
export async function benchServer(): Promise<BenchRow[]> {
  if (process.platform !== "linux") return [{ name: "Server", figure: "not measured", aim: "–", note: "needs /proc" }];
  const folder = await mkdtemp(path.join(tmpdir(), "xinglin-bench-"));
  const environment = environmentOf(folder, await freePort());
  try {
    await makeDemo(environment);
    return [await coldStart(environment), ...(await publicPage(environment))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** CPU from the start of the process to its first answer. */
async function coldStart(environment: NodeJS.ProcessEnv): Promise<BenchRow> {
  const figures: number[] = [];
  for (let run = 0; run < runs; run++) {
    const server = await startServer(environment);
    figures.push(cpuOf(server));
    await stopServer(server);
  }
  return { name: "Cold start of the server", figure: `${median(figures).toFixed(2)} s`, aim: "≤ 2 s" };
}

/** The same number of requests to the portal and to a bare server with the same bytes, in turn. */
async function publicPage(environment: NodeJS.ProcessEnv): Promise<BenchRow[]> {
  const server = await startServer(environment);
  const address = `${environment.PUBLIC_ORIGIN}${await addressOfCase(environment)}`;
  const bare = fork(bareServer, [], { execArgv: ["--import", "tsx"] });
  try {
    const page = await fetchPage(address);
    bare.send(page);
    const [port] = (await once(bare, "message")) as [number];
    const costs = { portal: [] as number[], bare: [] as number[] };
    const memory: number[] = [];
    await costOf(server, address);
    await costOf(bare, `http://127.0.0.1:${port}/`);
    for (let run = 0; run < runs; run++) {
      costs.portal.push(await costOf(server, address));
      costs.bare.push(await costOf(bare, `http://127.0.0.1:${port}/`));
      memory.push(memoryOf(server));
    }
    return [ratioRow(median(costs.portal), median(costs.bare)), memoryRow(memory)];
  } finally {
    bare.disconnect();
    await stopServer(server);
  }
}

const ratioRow = (portal: number, bare: number): BenchRow => ({
  name: "Public case page from the page cache / bare node:http",
  figure: `${(portal / bare).toFixed(1)} ×`,
  aim: "≤ 6 ×",
  note: `${((portal / requests) * 1e6).toFixed(0)} µs / ${((bare / requests) * 1e6).toFixed(0)} µs a request`,
});

const memoryRow = (memory: number[]): BenchRow => ({
  name: "Server's memory after the page rows",
  figure: `${memory.at(-1)?.toFixed(0)} MB`,
  aim: "≤ 500 MB",
  note: `run 2 to run 5: ${((memory.at(-1) ?? 0) - (memory[1] ?? 0)).toFixed(0)} MB more`,
});

/** The first case of the newest casebook, found as a reader would. */
async function addressOfCase({ PUBLIC_ORIGIN }: NodeJS.ProcessEnv): Promise<string> {
  const home = await (await fetch(`${PUBLIC_ORIGIN}/`)).text();
  const found = /href="(\/cases\/[\w-]+)"/.exec(home)?.[1];
  if (!found) throw new Error("the demo has no published case");
  return found;
}

async function fetchPage(address: string) {
  const answer = await fetch(address, { headers: { "accept-encoding": "identity" } });
  const body = Buffer.from(await answer.arrayBuffer()).toString("base64");
  return { body, headers: { "content-type": answer.headers.get("content-type") ?? "" } };
}

/** CPU that a server spends on answering one page many times over kept connections. */
async function costOf(server: ChildProcess, address: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const before = cpuOf(server);
  let left = requests;
  const reader = async () => {
    while (left-- > 0) await readOnce(address, agent);
  };
  await Promise.all(Array.from({ length: 8 }, reader));
  agent.destroy();
  return cpuOf(server) - before;
}

const readOnce = (address: string, agent: Agent) =>
  new Promise<void>((resolve, reject) => {
    get(address, { agent }, (answer) => answer.resume().once("end", resolve).once("error", reject)).once(
      "error",
      reject,
    );
  });
