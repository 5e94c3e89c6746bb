import { type ChildProcess, execFile, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { median } from "./cpu-seconds";
import type { BenchRow } from "./row";
import type { ServerNews } from "./upload-server.child";

const rounds = 5;
const filmBytes = 200 * 1000 * 1000;
const server = fileURLToPath(new URL("upload-server.child.ts", import.meta.url));

/** A film of 200 MB as a browser sends it to the ingest, against `cat` into a file and its SHA-256, in turn. Each receiver is a process of its own, and only it is counted. */
export async function benchUpload(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "xinglin-bench-"));
  try {
    const costs = { ingest: [] as number[], shell: [] as number[], openssl: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      costs.ingest.push(await ingestCost(path.join(folder, String(round))));
      costs.shell.push(await shellCost('sha256sum "$0"', folder));
      costs.openssl.push(await shellCost('openssl sha256 "$0"', folder));
    }
    const [ingest, shell, openssl] = [median(costs.ingest), median(costs.shell), median(costs.openssl)];
    return [
      {
        name: "Upload of 200 MB to the ingest / cat + sha256sum",
        figure: `${(ingest / shell).toFixed(2)} ×`,
        aim: "≤ 2 ×",
        note: `${ingest.toFixed(2)} s / ${shell.toFixed(2)} s; with openssl's faster hash ${openssl.toFixed(2)} s`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** CPU of a server with the real ingest, database and store, from the first byte to its answer. */
async function ingestCost(folder: string): Promise<number> {
  const env = {
    ...process.env,
    DATABASE_URL: `file:${path.join(folder, "bench.db")}`,
    NODE_ENV: "production" as const,
  };
  const child = fork(server, [folder, String(filmBytes)], { execArgv: ["--import", "tsx"], env });
  const ready = await newsOf(child);
  if (!("address" in ready)) throw new Error("the server did not say where it is");
  await sendFilm(ready.address);
  const ended = once(child, "exit");
  child.send("measure");
  const measured = await newsOf(child);
  await ended;
  await rm(folder, { recursive: true });
  return "cpu" in measured ? measured.cpu : NaN;
}

const newsOf = async (child: ChildProcess) => ((await once(child, "message")) as [ServerNews])[0];

/** The film in pieces of 64 KiB. */
function* film() {
  const opening = Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "latin1");
  const piece = Buffer.alloc(64 * 1024, "xinglin 杏林 ");
  yield opening;
  for (let left = filmBytes - opening.length; left > 0; left -= piece.length) yield piece.subarray(0, left);
}

async function sendFilm(address: string) {
  const head = Buffer.from('--film\r\nContent-Disposition: form-data; name="file"; filename="blob"\r\n\r\n');
  const tail = Buffer.from("\r\n--film--\r\n");
  const headers = {
    "content-type": "multipart/form-data; boundary=film",
    "content-length": head.length + filmBytes + tail.length,
    range: "bytes=0-",
  };
  const put = request(address, { method: "PUT", headers });
  const answered = once(put, "response") as Promise<[{ statusCode?: number; resume: () => void }]>;
  await pipeline(
    Readable.from(
      (function* () {
        yield head;
        yield* film();
        yield tail;
      })(),
    ),
    put,
  );
  const [answer] = await answered;
  answer.resume();
  if (answer.statusCode !== 200) throw new Error(`the ingest answered ${answer.statusCode}`);
}

/** CPU of a shell's children that write the film into a file and hash it, as the shell itself counts them. */
async function shellCost(hash: string, folder: string): Promise<number> {
  const target = path.join(folder, "film");
  const shell = execFile("sh", ["-c", `cat > "$0" && ${hash} > /dev/null && times`, target]);
  let said = "";
  shell.stdout?.on("data", (text: string) => (said += text));
  const ended = once(shell, "close");
  await pipeline(Readable.from(film()), shell.stdin!);
  await ended;
  const children = said.split("\n")[1] ?? "";
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return seconds.reduce((sum, one) => sum + one, 0);
}
